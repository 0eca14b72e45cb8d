package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FAQ Level 3 Diploma in Care",
                "Pearson BTEC Level 4 Extended Diploma in Business Administration",
                "Level 2 NVQ Certificate in Performing Engineering Operations",
                "NOCN Entry Level Award in Skills for Work"
            })
    void knows(String name) {
        assertTrue(Qualification.isName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Level 3",
                "Care in the Community",
                "BTEC",
                "Pearson BTEC Business Administration Revision",
                "This unit belongs to a Level 3 diploma in care",
                "A Level 3 Diploma in Care opens doors."
            })
    void takesNothingElseForOne(String text) {
        assertFalse(Qualification.isName(text));
    }
}
