package revise.marking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A written word as marking compares it. The commonest come again and again, and are remembered.
 *
 * @param folded however it was typed
 * @param stem of a function word itself
 * @param function whether it carries no content
 */
record Word(String folded, String stem, boolean function) {

    /** So many make up nearly all of any text, in a few megabytes. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    static Word of(String raw) {
        Word known = KNOWN.get(raw);
        if (known != null) {
            return known;
        }
        String folded = Folding.fold(raw);
        boolean function = FunctionWords.contains(folded);
        Word word = new Word(folded, function || folded.isEmpty() ? folded : Stems.of(folded), function);
        if (KNOWN.size() < MOST_REMEMBERED) {
            KNOWN.put(raw, word);
        }
        return word;
    }
}
