package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String YAML = """
            id: sample
            keyTerms:
              - term: queue
                definition: >-
                  People who wait.
              - {term: line, was: [file, row]}
            markingPoints:
              - A plain one
              - accept: {"a.b/c 0": [d]}
            """;

    private static Places places(String name, String text) throws IOException {
        return Places.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mark of(Places places, String... path) {
        return places.of(List.of(path));
    }

    @Test
    void keysAndItems() throws IOException {
        Places places = places("a.yaml", YAML);
        assertEquals(new Mark(1, 1), of(places, "id"));
        assertEquals(new Mark(3, 5), of(places, "keyTerms", "0"));
        assertEquals(new Mark(4, 5), of(places, "keyTerms", "0", "definition"));
        assertEquals(new Mark(6, 30), of(places, "keyTerms", "1", "was", "1"));
        assertEquals(new Mark(9, 14), of(places, "markingPoints", "1", "accept", "a.b/c 0"));
        assertEquals(new Mark(2, 11), of(places("a.json", "{\"id\": 1,\n \"faqs\": [{}]}"), "faqs", "0"));
    }

    @Test
    void whatIsNotThereIsTheNearestAroundIt() throws IOException {
        Places places = places("a.yaml", YAML);
        assertEquals(new Mark(3, 5), of(places, "keyTerms", "0", "was", "0"));
        assertEquals(new Mark(2, 1), of(places, "keyTerms", "7"));
        assertEquals(new Mark(2, 1), of(places, "keyTerms", "term"));
        assertEquals(Mark.START, of(places, "faqs", "0"));
        assertEquals(Mark.START, of(places("a.yaml", "[unclosed"), "id"));
        assertEquals(Mark.START, of(Places.UNKNOWN, "id"));
    }

    @Test
    void plainTexts() throws IOException {
        Places places = places("a.yaml", YAML);
        assertTrue(places.isText(List.of("markingPoints", "0")));
        assertFalse(places.isText(List.of("markingPoints", "1")));
        assertFalse(places.isText(List.of("markingPoints", "2")));
    }
}
