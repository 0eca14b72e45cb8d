package revise.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.topic.CardKind;

/** The kinds of cards that a command line asks for. */
final class Kinds {
    private Kinds() {}

    static void declare(CommandSpec spec) {
        spec.addOption(Options.values(
                "KIND",
                "Only cards of this kind: term, concept, point, misconception or faq; may be repeated.",
                "--kind"));
    }

    /**
     * All of them where none is named.
     *
     * @param others further words that the option takes
     */
    static Set<CardKind> of(Arguments arguments, String... others) {
        List<String> words = arguments.texts("--kind");
        if (words.isEmpty()) {
            return EnumSet.allOf(CardKind.class);
        }
        Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
        for (String word : words) {
            for (String one : word.split(",")) {
                kinds.add(CardKind.parse(one.strip())
                        .orElseThrow(() -> Options.notAllowed("--kind", one, words(others))));
            }
        }
        return kinds;
    }

    private static List<String> words(String... others) {
        List<String> words = new ArrayList<>();
        for (CardKind kind : CardKind.values()) {
            words.add(kind.word());
        }
        words.addAll(List.of(others));
        return words;
    }
}
