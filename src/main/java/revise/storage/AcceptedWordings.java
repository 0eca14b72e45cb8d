package revise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.topic.Complaint;
import tools.jackson.core.JacksonException;

/**
 * The wordings that a learner has ticked though marking did not know them, in {@code accepted.jsonl} of the data folder:
 * one JSON object a line, with the card, the part of the marking point, and the wording. They count as alternatives from
 * then on. A line that cannot be read is passed over.
 */
public final class AcceptedWordings {
    private final Path file;

    public AcceptedWordings(Path data) {
        this.file = data.resolve("accepted.jsonl");
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** The wordings by card key, then by the words of the part that they stand for. */
    public Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                Map<String, String> values = values(line);
                if (values.keySet().containsAll(List.of("card", "of", "wording"))) {
                    all.computeIfAbsent(values.get("card"), card -> new LinkedHashMap<>())
                            .computeIfAbsent(values.get("of"), part -> new ArrayList<>())
                            .add(values.get("wording"));
                }
            }
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be read: " + Reasons.of(e), e);
        }
        return all;
    }

    private static Map<String, String> values(String line) {
        try {
            return JournalLine.values(line);
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    /** @throws Complaint if it cannot be kept */
    public void add(String card, String part, String wording) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("card", card);
        texts.put("of", part);
        texts.put("wording", wording);
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    (JournalLine.write(texts) + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new Complaint("the wording could not be kept in " + file + ": " + Reasons.of(e), e);
        }
    }
}
