package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;

class SubmissionReaderTest {
    private static SubmissionReader reader(String text) {
        return new SubmissionReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SubmissionReader.Line first(String text) throws IOException {
        return reader(text).next().orElseThrow();
    }

    @Test
    void aPointHasAllThatABundleGivesIt() throws IOException {
        Submission submission = first("""
                {"id":7,"prompt":"Which?","answer":"","more":1,"points":["one",{"id":"b","text":"two, three and four",\
                "marks":3,"require":2,"accept":{"three":["3"]},"reject":["five"]}]}""").submission().orElseThrow();
        assertEquals(Optional.of("7"), submission.id());
        assertTrue(submission.numericId());
        assertEquals("Which?", submission.prompt());
        MarkingPoint point = submission.points().get(1);
        assertEquals("b", point.identity().id());
        assertEquals(3, point.marks());
        assertEquals(2, point.require());
        assertEquals(List.of(new Alternatives("three", List.of("3"))), point.accept());
        assertEquals(List.of("five"), point.reject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing | a line is a JSON object such as",
                "[1] | a line is a JSON object such as",
                "{} | an answer needs an \"answer\"",
                "{\"answer\":\"a\"} | an answer needs a \"card\", or \"points\"",
                "{\"card\":\"c\",\"answer\":null} | column 22: \"answer\" must be a text; write \"\"",
                "{\"card\":5,\"answer\":\"a\"} | column 9: \"card\" must be a text, in double quotes",
                "{\"card\":\"c\",\"anwser\":\"a\"} | column 13: unknown key \"anwser\"; did you mean \"answer\"?",
                "{\"card\":\"c\",\"answer\":\"a\",\"answer\":\"b\"} | column 26: the key \"answer\" stands here twice, first in column 13",
                "{\"card\":\"c\",\"answer\":\"a\" | column 25: not valid JSON: the line ends too early",
                "{\"card\":\"c\",\"answer\":\"a\"} x | column 27: the answer has ended before this",
                "{\"card\":\"c\",\"points\":[\"p\"],\"answer\":\"a\"} | column 22: a \"card\" has its own points",
                "{\"number\":1,\"answer\":\"a\"} | \"number\" is the place of a question in a quiz; name the quiz",
                "{\"id\":[],\"card\":\"c\",\"answer\":\"a\"} | column 7: \"id\" must be a text or a number",
                "{\"points\":[{\"text\":\"p\",\"mark\":2}],\"answer\":\"a\"} | column 24: unknown key \"mark\"; did you mean \"marks\"?",
                "{\"points\":[{\"text\":\"p\",\"marks\":0}],\"answer\":\"a\"} | column 32: \"marks\" must be a whole number from 1 to 100",
                "{\"points\":[{\"text\":\"p\",\"question\":\"q\"}],\"answer\":\"a\"} | column 24: unknown key \"question\"; a point has text, id, marks, require, accept, reject",
                "{\"points\":[{\"text\":\"p\",\"reject\":\"r\"}],\"answer\":\"a\"} | column 33: \"reject\" must be a list",
                "{\"points\":[{\"id\":1,\"text\":\"p\"},{\"id\":1,\"text\":\"q\"}],\"answer\":\"a\"} | column 32: there are two points with the id \"1\"",
                "{\"points\":[\"...\"],\"answer\":\"a\"} | column 12: a marking point needs words"
            })
    void whatIsWrongIsTold(String line, String error) throws IOException {
        SubmissionReader.Line read = first("\n" + line + "\n");
        assertEquals(2, read.number());
        assertTrue(read.submission().isEmpty());
        assertEquals(
                error,
                read.error().substring(0, Math.min(error.length(), read.error().length())));
    }

    @Test
    void windowsFilesAreReadLikeOthers() throws IOException {
        SubmissionReader lines =
                reader("\uFEFF{\"card\":\"c\",\"answer\":\"a\"}\r\n\r\n \t\r\n{\"card\":\"d\",\"answer\":\"b\"}");
        assertEquals("c", lines.next().orElseThrow().submission().orElseThrow().card());
        SubmissionReader.Line last = lines.next().orElseThrow();
        assertEquals(4, last.number());
        assertEquals("b", last.submission().orElseThrow().answer());
        assertTrue(lines.next().isEmpty());
    }

    @Test
    void badBytesSpoilTheirLineAlone() throws IOException {
        byte[] bytes = "{\"card\":\"\u00ff\",\"answer\":\"a\"}\n{\"card\":\"c\",\"answer\":\"\u00e9\"}\n"
                .replace("\u00e9", "e")
                .getBytes(StandardCharsets.ISO_8859_1);
        SubmissionReader lines = new SubmissionReader(new ByteArrayInputStream(bytes));
        assertTrue(lines.next().orElseThrow().error().contains("not UTF-8: byte 0xff"));
        assertTrue(lines.next().orElseThrow().submission().isPresent());
    }

    @Test
    void anotherEncodingStopsIt() {
        byte[] bytes = "\uFEFF{\"card\":\"c\",\"answer\":\"a\"}".getBytes(StandardCharsets.UTF_16LE);
        SubmissionReader lines = new SubmissionReader(new ByteArrayInputStream(bytes));
        assertThrows(CharConversionException.class, lines::next);
    }

    @Test
    void aHugeLineIsPassedOver() throws IOException {
        SubmissionReader lines = reader(
                "{\"card\":\"c\",\"answer\":\"" + "a".repeat(10_000_000) + "\"}\n{\"card\":\"d\",\"answer\":\"b\"}\n");
        assertEquals("the line is longer than 1 MiB", lines.next().orElseThrow().error());
        assertEquals("d", lines.next().orElseThrow().submission().orElseThrow().card());
    }

    /** What has been marked is to be seen before the reader waits. */
    @Test
    void itKnowsWhenItWouldWait() throws IOException {
        PipedOutputStream there = new PipedOutputStream();
        try (PipedInputStream here = new PipedInputStream(there)) {
            SubmissionReader lines = new SubmissionReader(here);
            assertTrue(lines.mayWait());
            byte[] line = "{\"card\":\"c\",\"answer\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
            there.write(line);
            there.write(line);
            there.write(line, 0, 5);
            assertFalse(lines.mayWait());
            lines.next();
            assertFalse(lines.mayWait());
            lines.next();
            assertTrue(lines.mayWait(), "half a line is none");
            there.close();
        }
    }
}
