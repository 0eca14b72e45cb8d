package revise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import revise.topic.CardText;
import tools.jackson.core.JacksonException;

/**
 * What cards said when they were last rated, in {@code seen.jsonl} of the state folder: one JSON object a line, the last
 * one of a card counts. The journal knows a card by its key alone, which for most is made of the prompt; once an author
 * has reworded that, only this file can tell which card it was. It is there for {@code revise check} to propose what to
 * write under {@code was}, and for nothing else: what is missing, damaged or cannot be written costs that proposal.
 */
public final class SeenCards {
    private final Path file;

    public SeenCards(Path state) {
        this.file = state.resolve("seen.jsonl");
    }

    /** By card key. */
    public Map<String, CardText> read() {
        return parse(text());
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static Map<String, CardText> parse(String text) {
        Map<String, CardText> cards = new HashMap<>();
        for (String line : text.split("\n")) {
            try {
                Map<String, String> values = JournalLine.values(line);
                if (values.containsKey("card")) {
                    String prompt = values.getOrDefault("prompt", "");
                    cards.put(values.get("card"), new CardText(prompt, values.getOrDefault("answer", "")));
                }
            } catch (JacksonException e) {
                // A line torn or damaged is one proposal less.
            }
        }
        return cards;
    }

    /** Adds what is not known yet. */
    public void add(Map<String, CardText> cards) {
        String text = text();
        Map<String, CardText> known = parse(text);
        StringBuilder lines = new StringBuilder(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
        int before = lines.length();
        for (Map.Entry<String, CardText> card : cards.entrySet()) {
            if (!card.getValue().equals(known.get(card.getKey()))) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("card", card.getKey());
                values.put("prompt", card.getValue().prompt());
                values.put("answer", card.getValue().answer());
                lines.append(JournalLine.write(values)).append('\n');
            }
        }
        if (lines.length() > before) {
            append(lines.toString());
        }
    }

    private void append(String lines) {
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // A quiz does not fail for want of it.
        }
    }
}
