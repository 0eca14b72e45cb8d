package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.Complaint;

class PageTextTest {
    private static String read(byte[] bytes) throws IOException {
        return PageText.read(new ByteArrayInputStream(bytes));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(Complaint.class, () -> read(bytes)).getMessage();
    }

    @Test
    void takesTextWithoutItsByteOrderMark() throws IOException {
        assertEquals("Exam Tips\r\n• é", read("\uFEFFExam Tips\r\n• é".getBytes(StandardCharsets.UTF_8)));
    }

    /** Such a pipe gives no more than a part at a time, and cannot be asked where it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdin"})
    @DisabledOnOs(OS.WINDOWS)
    void readsFromAPipe(String name) throws Exception {
        OtherRun run = OtherRun.start(PipedPage.class, name);
        run.type("Exam Tips\n".repeat(20_000));
        assertEquals("200000", run.finish().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7             | is a PDF
            PK\u0003\u0004zip    | is a zipped file
            {\\rtf1 Tea}          | is rich text
            <!DOCTYPE html><p>   | is HTML
            <html><p>            | is HTML
            a\u0000b\u0000       | is a binary file
            \u00a0               | the page is empty
            """)
    void saysWhatAFileIsThatIsNoPage(String text, String reason) {
        String message = refusal(text.getBytes(StandardCharsets.UTF_8));
        assertTrue(message.startsWith(reason), message);
    }

    @Test
    void namesThePlaceOfAWrongByte() {
        byte[] bytes = "Exam Tips\n• £5".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "line 2, column 1: not UTF-8: byte 0x95 cannot stand here; save the file as UTF-8", refusal(bytes));
    }

    @Test
    void knowsUtf16() {
        assertTrue(refusal("Exam Tips".getBytes(StandardCharsets.UTF_16))
                .endsWith("the file is UTF-16; save it as UTF-8"));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertEquals("the page is empty", refusal(new byte[0]));
        assertTrue(refusal(new byte[5_000_000]).startsWith("is larger than 2 MiB"));
    }

    @Test
    void refusesBinariesWithWrongBytes() {
        assertEquals(
                "is a binary file; save the page as text", refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}));
    }
}
