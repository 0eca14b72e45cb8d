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
    @CsvSource({"(3 marks), 3", "[1 mark], 1", "(max 4 marks), 4", "(maximum of 2 marks)., 2", "(10 Marks), 10"})
    void marksBehindThePointAreItsWorth(String said, int marks) throws IOException {
        MarkingPoint point = point("Award credit for naming three hazards " + said);
        assertEquals("Award credit for naming three hazards", point.text());
        assertEquals(marks, point.marks());
    }

    @Test
    void otherBracketsAreTheText() throws IOException {
        String text = "Award credit for a fridge that is cold enough (5 degrees)";
        assertEquals(text, point(text).text());
        assertEquals(1, point(text).marks());
    }
}
