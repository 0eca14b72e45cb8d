package revise.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.quiz.Paper;
import revise.topic.CardKind;

/** Reads {@code --kind}: kinds of card by their words, repeated or separated by commas. */
final class KindOption {
    /** All marking points of a topic asked for at once; only a quiz knows it. */
    static final String RECALL = Paper.RECALL;

    private KindOption() {}

    static void declare(CommandSpec spec) {
        spec.addOption(Options.choices(
                words(),
                "KIND",
                "Only cards of this kind: term, concept, point, misconception or faq; may be repeated.",
                "--kind"));
    }

    static boolean isRecall(Arguments arguments) {
        return arguments.texts("--kind").contains(RECALL);
    }

    /**
     * The kinds named, all where none is.
     *
     * @param more words that the command knows besides
     * @throws UsageError for a word that is none
     */
    static Set<CardKind> of(Arguments arguments, String... more) {
        List<String> words = arguments.texts("--kind");
        if (words.isEmpty()) {
            return EnumSet.allOf(CardKind.class);
        }
        Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
        for (String word : words) {
            for (String one : word.split(",")) {
                kinds.add(
                        CardKind.parse(one.strip()).orElseThrow(() -> Options.notAllowed("--kind", one, words(more))));
            }
        }
        return kinds;
    }

    static List<String> words(String... more) {
        List<String> words = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            words.add(kind.word());
        }
        words.addAll(List.of(more));
        return words;
    }
}
