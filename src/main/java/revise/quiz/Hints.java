package revise.quiz;

import java.util.List;

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
        String answer = question.card().answer();
        String[] words = answer.split("\\s+");
        if (words.length <= SHORT) {
            return List.of(shape(words), initials(words), firstLetters(words));
        }
        return List.of(
                words.length + " words; it begins: " + firstWords(answer, 2) + " …",
                firstWords(answer, Math.max(3, words.length / 4)) + " …",
                half(answer) + " …");
    }

    private static String shape(String[] words) {
        StringBuilder shape = new StringBuilder();
        for (String word : words) {
            shape.append(shape.length() == 0 ? "" : "  ").append("_".repeat(word.length()));
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
            int shown = Math.min(letters, Math.max(1, word.length() - 1));
            begun.append(begun.length() == 0 ? "" : "  ")
                    .append(word, 0, Math.min(shown, word.length()))
                    .append("_".repeat(Math.max(0, word.length() - shown)));
        }
        return begun.toString();
    }

    private static String half(String answer) {
        return firstWords(answer, (answer.split("\\s+").length + 1) / 2);
    }

    private static String firstWords(String text, int count) {
        String[] words = text.split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }
}
