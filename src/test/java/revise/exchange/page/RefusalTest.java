package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.Complaint;

class RefusalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prose.\\n\\nAnd more of it.                          | none of its lines is a heading
            Key Concepts Bow: the front Exam Tips Look ahead      | it is a single line
            Conceptos clave\\n- Proa: la parte delantera         | none of its lines is a heading
            主要概念\\n- 船首：前の部分                             | none of its lines is a heading
            Key Concepts\\nExam Tips                              | nothing to learn on the page
            Overview\\nBoats float.                               | nothing to learn on the page but an overview
            Paper 2 Mark Scheme\\nMarking points\\n- a (1)        | a mark scheme
            GCSE Sailing\\nTopics\\n- Bows\\n- Sterns\\n- Keels   | lists other pages
            GCSE Sailing\\nTopics\\n- Bows\\n- Sterns\\n- Keels\\nExam Tips\\n- Look\\nCommon Mistakes\\n- Sinking | lists other pages
            Key Terms\\nbow\\nstern                               | nothing to learn on the page
            """)
    void saysWhyAPageIsNoTopic(String page, String reason) {
        Complaint complaint = assertThrows(Complaint.class, () -> Pages.titled(page.replace("\\n", "\n"), "T"));
        assertTrue(complaint.getMessage().contains(reason), complaint.getMessage());
    }

    /** Whatever a page is, it is imported or refused with a sentence. */
    @ParameterizedTest
    @MethodSource("revise.exchange.page.Pages#names")
    void takesAnyPartOfAPage(String name) throws Exception {
        String page = Pages.text(name);
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(name.hashCode());
        for (int i = 0; i < 60; i++) {
            int from = dice.nextInt(page.length());
            int to = from + dice.nextInt(page.length() - from + 1);
            String part = i < 30 ? page.substring(0, to) : page.substring(from, to);
            try {
                Imported imported = Pages.titled(part, "T");
                assertEquals(
                        Optional.of(imported.topic()),
                        Pages.readBack(imported.topic()).topic());
                long named = imported.kept().size()
                        + imported.left().stream()
                                .filter(left -> imported.kept().stream().noneMatch(kept -> kept.line() == left.line()))
                                .mapToInt(Left::line)
                                .distinct()
                                .count();
                assertEquals(imported.lines(), named);
            } catch (Complaint e) {
                assertTrue(e.getMessage().length() > 10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exam Tips\n- **",
                "Topic Synopsis\n",
                "Key Concepts\n- a",
                "FAQ\n",
                "Marking Points\n- a. Accept: b. ",
                "Common Mistakes\n- a b c → d e f. In fact, "
            })
    void isQuickWithLargePages(String beginning) {
        String line = beginning.contains("\n- ") ? beginning.substring(beginning.indexOf('\n') + 1) : "- a? _b* c: d, ";
        StringBuilder lines = new StringBuilder(beginning);
        StringBuilder oneLine = new StringBuilder(beginning);
        while (lines.length() < 500_000) {
            lines.append(line).append(lines.length()).append('\n');
            oneLine.append(line);
        }
        for (String page : new String[] {lines.toString(), oneLine.toString()}) {
            assertTimeout(Duration.ofSeconds(10), () -> {
                try {
                    Pages.titled(page, "T");
                } catch (Complaint e) {
                    assertTrue(e.getMessage().length() > 10);
                }
            });
        }
    }
}
