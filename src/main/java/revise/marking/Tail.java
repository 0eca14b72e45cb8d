package revise.marking;

import java.util.Set;

/** Recognises words behind a list that belong to the whole marking point rather than to the last item. */
final class Tail {

    static final Set<String> RELATIVES = Set.of("that", "which", "who");

    private static final Set<String> ALWAYS = Set.of("aligned", "ensuring", "whilst", "while", "thereby", "unless");

    private static final String[] PHRASES = {
        "in line with",
        "in accordance with",
        "in order to",
        "so that",
        "so as to",
        "where appropriate",
        "where relevant",
        "as required",
        "as appropriate",
        "as necessary",
        "where necessary",
        "and so on",
        "and more",
        "etc",
        "appropriate to"
    };

    private static final Set<String> CLAUSES = Set.of("before", "after", "when", "during", "because", "if", "until");

    private static final Set<String> PLACES = Lexicon.words("in on at within across for by into around");

    private static final Set<String> CLAIMS =
            Set.of("evidence", "proof", "fact", "statement", "idea", "belief", "sign");

    private Tail() {}

    /**
     * True if the list ends before a word.
     *
     * @param items how many items the list has
     * @param single whether the items before the last are single words
     * @param announced whether words such as "including" announced the list, so that its items may be long
     */
    static boolean startsAt(Phrase p, int i, int items, boolean single, boolean announced) {
        String word = p.word(i);
        if (ALWAYS.contains(word) || at(p, i)) {
            return true;
        }
        boolean relative = RELATIVES.contains(word);
        boolean claim = CLAIMS.contains(p.word(i - 1)) || Openers.displays(p.word(i - 1));
        if (relative && items > 1 && !claim && !Lexicon.BOUNDARIES.contains(p.word(i - 1))) {
            return true;
        }
        boolean determined = Lexicon.DETERMINERS.contains(p.word(i + 1));
        if (announced) {
            return items > 2 && word.equals("for") && determined;
        }
        if (PLACES.contains(word) && items > 2 && single && !p.word(i - 1).endsWith("ing")) {
            return true;
        }
        return CLAUSES.contains(word)
                || PLACES.contains(word) && determined && !p.word(i - 1).endsWith("ing");
    }

    private static boolean at(Phrase p, int i) {
        for (String phrase : PHRASES) {
            if (p.at(i, phrase)) {
                return true;
            }
        }
        return false;
    }
}
