package revise.quiz;

import java.util.List;
import revise.marking.MarkScheme;
import revise.topic.CardKind;

/** Help with a card, a little more at each step. */
public final class Hints {
    private static final int SHORT = 6;

    private Hints() {}

    /** The steps: the shape of the answer, the beginnings of its words, its first half. */
    public static List<String> of(Question question) {
        if (question.truth().isPresent()) {
            return List.of(
                    "It is about this: " + firstWords(question.answer(), 5) + " …",
                    "The other side begins: " + half(question.answer()) + " …");
        }
        if (question.card().kind() == CardKind.POINT) {
            return ofPoint(MarkScheme.of(question.card().answer()));
        }
        String answer = question.card().answer();
        String[] words = answer.strip().split("\\s+");
        if (words.length <= SHORT) {
            return List.of(shape(words), initials(words), firstLetters(words));
        }
        return List.of(
                words.length + " words; it begins: " + firstWords(answer, 2) + " …",
                firstWords(answer, Math.max(3, words.length / 4)) + " …",
                half(answer) + " …");
    }

    /** What a mark scheme asks for, without the words with which an assessor begins. */
    private static List<String> ofPoint(MarkScheme scheme) {
        int parts = scheme.elements().size();
        String first = parts == 0
                ? "One thought, without parts."
                : "It names " + parts + (parts == 1 ? " thing" : " things") + " beside the idea.";
        String idea = "The idea begins: " + firstWords(scheme.core().text(), 3) + " …";
        if (parts == 0) {
            return List.of(first, idea, half(scheme.core().text()) + " …");
        }
        return List.of(
                first,
                idea,
                "One of the things: " + begun(scheme.elements().get(0).text().split("\\s+"), 2));
    }

    private static String shape(String[] words) {
        StringBuilder shape = new StringBuilder();
        for (String word : words) {
            shape.append(shape.length() == 0 ? "" : "  ").append("_".repeat(letters(word)));
        }
        return (words.length == 1 ? "One word: " : words.length + " words: ") + shape;
    }

    private static String initials(String[] words) {
        return begun(words, 1);
    }

    private static String firstLetters(String[] words) {
        return begun(words, 3);
    }

    private static String begun(String[] words, int letters) {
        StringBuilder begun = new StringBuilder();
        for (String word : words) {
            int shown = Math.min(letters, letters(word) - 1);
            begun.append(begun.length() == 0 ? "" : "  ")
                    .append(word, 0, word.offsetByCodePoints(0, shown))
                    .append("_".repeat(letters(word) - shown));
        }
        return begun.toString();
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    private static String half(String answer) {
        return firstWords(answer, (answer.strip().split("\\s+").length + 1) / 2);
    }

    /** Never all of them. */
    private static String firstWords(String text, int count) {
        String[] words = text.strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length - 1)));
    }
}
