package revise.storage;

import java.util.List;
import java.util.Optional;

/**
 * A question of a written quiz, as its file has it. What the file leaves out is empty.
 *
 * @param number its place in the quiz, from 1
 * @param card the key of its card; empty where all points of a topic are asked for at once
 * @param kind the word for the kind of card
 * @param choices the options in multiple choice
 * @param truth of a misconception, whether the prompt is true
 * @param answer the model answer
 * @param points what earns its marks
 * @param marks what a full answer is worth, or 0
 */
public record PaperQuestion(
        int number,
        String card,
        String topic,
        String kind,
        String prompt,
        List<String> choices,
        Optional<Boolean> truth,
        String answer,
        List<Point> points,
        int marks) {
    /** @param card the key of the point's own card */
    public record Point(String text, int marks, String card) {}

    public PaperQuestion {
        choices = List.copyOf(choices);
        points = List.copyOf(points);
    }

    /** The question with the answer that its mark scheme has. */
    PaperQuestion answered(Optional<Boolean> isTrue, String model, List<Point> earning) {
        return new PaperQuestion(number, card, topic, kind, prompt, choices, isTrue, model, earning, marks);
    }
}
