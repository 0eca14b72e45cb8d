package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tying knots Revision — AQA GCSE                            | Tying knots | AQA | GCSE |
            Tying knots Revision — OCR GCSE Seamanship                 | Tying knots | OCR | GCSE | Seamanship
            Tying knots Revision - WJEC Eduqas GCSE (9-1) Seamanship   | Tying knots | WJEC Eduqas | GCSE (9-1) | Seamanship
            How to Revise Tying knots — Pearson Edexcel A-Level Ropes  | Tying knots | Pearson Edexcel | A-Level | Ropes
            How to Revise Tying knots — CCEA                           | Tying knots | CCEA | |
            Bends - and hitches Revision — SQA National 5 Seamanship   | Bends - and hitches | SQA | National 5 | Seamanship
            """)
    void readsTheSeparatedForm(String text, String title, String board, String assessment, String subject) {
        HeadLine head = HeadLine.parse(text).orElseThrow();
        assertEquals(title, head.head());
        assertEquals(board, head.board());
        assertEquals(assessment == null ? "" : assessment, head.assessment());
        assertEquals(subject == null ? "" : subject, head.subject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tying knotsVTCT End-Point Assessment Seamanship Revision           | VTCT | End-Point Assessment | Seamanship
            Tying knots FAQ QCF Seamanship Revision                            | FAQ | QCF | Seamanship
            Tying knotsCity & Guilds Limited Functional Skills Ropes Revision  | City & Guilds Limited | Functional Skills | Ropes
            Tying knots NCFE CACHE Vocationally-Related Qualification Revision | NCFE CACHE | Vocationally-Related Qualification |
            Tying knots Pearson BTEC Other General Qualification QCF Revision  | Pearson BTEC | Other General Qualification | QCF
            """)
    void readsTheGluedForm(String text, String board, String assessment, String subject) {
        HeadLine head = HeadLine.parse(text).orElseThrow();
        assertTrue(head.glued());
        assertEquals(board, head.behind("Tying Knots").orElseThrow());
        assertEquals(board, Boards.atEnd(head.head()).orElseThrow());
        assertEquals(assessment, head.assessment());
        assertEquals(subject == null ? "" : subject, head.subject());
    }

    @Test
    void takesTheKindBehindTheAwardingBody() {
        HeadLine head = HeadLine.parse("Preparing for End-Point Assessment NCFE End-Point Assessment Care Revision")
                .orElseThrow();
        assertEquals("Preparing for End-Point Assessment NCFE", head.head());
        assertEquals("Care", head.subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tying knots",
                "How knots hold - and why",
                "This unit covers knots - bends, hitches and loops - for use at sea",
                "Revision",
                ""
            })
    void leavesOtherLinesAlone(String text) {
        assertTrue(HeadLine.parse(text).isEmpty());
    }
}
