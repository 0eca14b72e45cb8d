package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.topic.MarkingPoint;

/** What a page says a marking point is worth. */
class PointMarksTest {
    private static MarkingPoint point(String text) throws IOException {
        return Pages.read("""
                Keeping food safe in a kitchen, from the delivery at the door to the plate on the table, and all betw
                Topic Synopsis
                Keeping food safe in a kitchen, from the delivery at the door to the plate on the table.
                Key Concepts & Core Principles
                - Hazard: what may make food unsafe
                Examiner Marking Points
                - %s
                """.formatted(text)).topic().markingPoints().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "(3 marks), 3",
        "[1 mark], 1",
        "(max 4 marks), 4",
        "(maximum of 2 marks)., 2",
        "(10 Marks), 10",
        "[2], 2",
        "(1)., 1",
        "(max 3), 3",
        "'(1 mark each, max 2)', 2",
        "– 2 marks, 2"
    })
    void marksBehindThePointAreItsWorth(String said, int marks) throws IOException {
        MarkingPoint point = point("Award credit for naming three hazards " + said);
        assertEquals("Award credit for naming three hazards", point.text());
        assertEquals(marks, point.marks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two marks: names both            | names both               | 2
            (2 marks) names both             | names both               | 2
            names it (1 mark) and why (1 mark) | names it and why       | 2
            names it (1), and why (1)        | names it, and why        | 2
            names both ✓                     | names both               | 1
            category (5) needs a gap (1)     | category (5) needs a gap | 1
            compares (1) with (2) in full    | compares (1) with (2) in full | 1
            one mark each (1 mark each)      | one mark each (1 mark each) | 1
            """)
    void marksInOtherPlaces(String said, String text, int marks) throws IOException {
        MarkingPoint point = point(said);
        assertEquals(text, point.text());
        assertEquals(marks, point.marks());
    }

    @Test
    void otherBracketsAreTheText() throws IOException {
        String text = "Award credit for a fridge that is cold enough (5 degrees)";
        assertEquals(text, point(text).text());
        assertEquals(1, point(text).marks());
    }
}
