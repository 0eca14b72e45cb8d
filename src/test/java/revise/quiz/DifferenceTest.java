package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.quiz.Difference.Kind;
import revise.quiz.Difference.Part;

class DifferenceTest {
    @Test
    void letterByLetter() {
        assertEquals(
                List.of(new Part(Kind.SAME, "Glut"), new Part(Kind.EXTRA, "t"), new Part(Kind.SAME, "en")),
                Difference.between("glutten", "Gluten"));
        assertEquals(
                List.of(new Part(Kind.SAME, "Cr"), new Part(Kind.MISSING, "u"), new Part(Kind.SAME, "mb")),
                Difference.between("crmb", "Crumb"));
        assertEquals(List.of(), Difference.between("", ""));
        assertEquals(List.of(new Part(Kind.MISSING, "ab")), Difference.between("", "ab"));
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting", "abc, xyz", "a😀b, a😁b", "'', x", "Ångström, Angstrom", "aaa, aa"})
    void theRightAnswerCanBeReadOffIt(String typed, String right) {
        StringBuilder read = new StringBuilder();
        for (Part part : Difference.between(typed, right)) {
            assertEquals(
                    0,
                    part.text().codePoints().filter(DifferenceTest::isSurrogate).count(),
                    "half a character");
            read.append(part.kind() == Kind.EXTRA ? "" : part.text());
        }
        assertEquals(right, read.toString());
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xd800 && c < 0xe000;
    }

    @ParameterizedTest
    @CsvSource({"glutten, Gluten, true", "again, Levain, false", "gluten, Gluten, false", "nothing, Crumb, false"})
    void isShownWhereItTells(String typed, String right, boolean telling) {
        assertEquals(telling, Difference.isTelling(typed, right));
    }
}
