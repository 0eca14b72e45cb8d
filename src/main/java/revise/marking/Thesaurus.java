package revise.marking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words and turns of phrase that mean nearly the same in any subject, such as "find out" and "identify", and words that
 * are instances of another, such as "budget" of "resource". Read when the first answer is marked.
 *
 * <p>{@code same.txt} holds a group of near synonyms a line, {@code kinds.txt} a word and its instances. A hyphen joins
 * the two words of a phrase, which small words may part in an answer: "put it right".
 */
final class Thesaurus {

    /** Stands for any number written in digits. */
    static final String NUMBER = "#";

    private static final int[] NONE = {};

    private static final Thesaurus ENGLISH = read();

    private final Map<String, int[]> groups = new HashMap<>();
    private final Map<String, int[]> kinds = new HashMap<>();
    private final Map<String, int[]> instances = new HashMap<>();
    private final Set<String> openings = new HashSet<>();

    private Thesaurus() {}

    static Thesaurus english() {
        return ENGLISH;
    }

    /** The numbers of the groups of near synonyms that a stem, or a phrase, belongs to. */
    int[] groups(String key) {
        return groups.getOrDefault(key, NONE);
    }

    /** The number of the kind that a stem names, or none. */
    int[] kinds(String stem) {
        return kinds.getOrDefault(stem, NONE);
    }

    /** The numbers of the kinds that a stem, or a phrase, is an instance of. */
    int[] instanceOf(String key) {
        return instances.getOrDefault(key, NONE);
    }

    /** True if a phrase may begin with a stem. */
    boolean opens(String stem) {
        return openings.contains(stem);
    }

    /** The key of a phrase. */
    static String phrase(Token first, Token second) {
        return first.stem() + ' ' + second.stem();
    }

    private static Thesaurus read() {
        Thesaurus thesaurus = new Thesaurus();
        int number = 0;
        for (String line : WordList.lines("same.txt")) {
            thesaurus.add(thesaurus.groups, line, 0, number++);
        }
        for (String line : WordList.lines("kinds.txt")) {
            int colon = line.indexOf(": ");
            thesaurus.add(thesaurus.kinds, line.substring(0, colon), 0, number);
            thesaurus.add(thesaurus.instances, line, colon + 2, number++);
        }
        return thesaurus;
    }

    private void add(Map<String, int[]> map, String line, int start, int number) {
        int from = start;
        while (from < line.length()) {
            int space = line.indexOf(' ', from);
            int to = space < 0 ? line.length() : space;
            int hyphen = line.indexOf('-', from);
            String key;
            if (hyphen >= 0 && hyphen < to) {
                String opening = stem(line.substring(from, hyphen));
                openings.add(opening);
                key = opening + ' ' + stem(line.substring(hyphen + 1, to));
            } else {
                key = stem(line.substring(from, to));
            }
            int[] numbers = map.get(key);
            map.put(key, numbers == null ? new int[] {number} : append(numbers, number));
            from = to + 1;
        }
    }

    /** Under what a word of the lists, or two joined by a hyphen, are found. */
    static String key(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 0 ? stem(word) : stem(word.substring(0, hyphen)) + ' ' + stem(word.substring(hyphen + 1));
    }

    private static String stem(String word) {
        return word.equals(NUMBER) ? word : Word.of(word).stem();
    }

    private static int[] append(int[] some, int one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }
}
