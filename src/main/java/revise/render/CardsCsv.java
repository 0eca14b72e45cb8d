package revise.render;

import java.time.Instant;
import java.util.List;
import revise.progress.Memory;

/** Cards and their memories as CSV; what a new card does not have yet is empty. */
public final class CardsCsv {
    private CardsCsv() {}

    public static String of(List<CardStanding> cards) {
        Csv csv = new Csv();
        csv.row(List.of(
                "key",
                "topic",
                "kind",
                "prompt",
                "answer",
                "state",
                "due",
                "stability",
                "difficulty",
                "retrievability",
                "reviews",
                "lapses",
                "last"));
        for (CardStanding standing : cards) {
            Memory memory = standing.memory();
            csv.row(List.of(
                    standing.card().key(),
                    standing.card().topicId(),
                    standing.card().kind().word(),
                    standing.card().prompt(),
                    standing.card().answer(),
                    memory.state().word(),
                    memory.due().map(Instant::toString).orElse(""),
                    figure(memory, memory.stability()),
                    figure(memory, memory.difficulty()),
                    figure(memory, standing.recall()),
                    memory.reviews(),
                    memory.lapses(),
                    memory.last().map(Instant::toString).orElse("")));
        }
        return csv.toString();
    }

    private static Object figure(Memory memory, double figure) {
        return memory.isNew() ? "" : Numerals.rounded(figure);
    }
}
