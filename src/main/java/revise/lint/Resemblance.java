package revise.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds which of many texts say nearly the same, in time that grows with their number and not with its square.
 *
 * <p>Two sets of words that differ in at most k words are equal in at least one of the k + 1 parts that all words are
 * dealt into ("PartEnum": Arasu, Ganti, Kaushik 2006). So each set is filed under each of its parts, and only what is
 * filed in one place is compared. A crowded place tells little: there, only the first few are compared with.
 */
final class Resemblance<T> {
    private static final int CROWD = 16;
    private static final int ITEM_BITS = 24;
    private static final int MOST_ITEMS = 1 << ITEM_BITS;

    private final List<T> items = new ArrayList<>();
    private final List<int[]> sets = new ArrayList<>();

    /** Where each set is filed, above the bits of its number. */
    private long[] filed = new long[64];

    private int filings;

    /** @param words of one text; without any there is nothing to compare */
    void add(T item, Set<String> words) {
        if (words.isEmpty() || items.size() == MOST_ITEMS) {
            return;
        }
        int[] set = new int[words.size()];
        int i = 0;
        for (String word : words) {
            set[i++] = (int) mixed(word.hashCode());
        }
        Arrays.sort(set);
        int largest = set.length * 11 / 9;
        for (int k = differences(set.length); k <= differences(largest); k++) {
            file(set, k + 1, items.size());
        }
        items.add(item);
        sets.add(set);
    }

    /** Dice's coefficient is 0.9 or more: of five words one may be left out, of ten one may be another. */
    private static boolean isNear(int[] a, int[] b) {
        int allowed = (a.length + b.length) / 10;
        int i = 0;
        int j = 0;
        int different = 0;
        while (i < a.length && j < b.length && different <= allowed) {
            different += a[i] == b[j] ? 0 : 1;
            int order = Integer.compare(a[i], b[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return different + a.length - i + b.length - j <= allowed;
    }

    /** In how many words two sets may differ of which the larger has so many; the smaller has 9 for its 11 at least. */
    private static int differences(int larger) {
        return larger / 5;
    }

    private void file(int[] set, int parts, int number) {
        long[] hashes = new long[parts];
        for (int word : set) {
            hashes[Math.floorMod(word, parts)] += mixed(word);
        }
        for (int part = 0; part < parts; part++) {
            if (hashes[part] != 0) {
                if (filings == filed.length) {
                    filed = Arrays.copyOf(filed, filings * 2);
                }
                long place = mixed(hashes[part] + parts * 31L + part);
                filed[filings++] = place << ITEM_BITS | number;
            }
        }
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), which spreads neighbours over all bits. */
    private static long mixed(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Hands over each text that is like one added before it, with the first such, in the order of adding. */
    void forEach(BiConsumer<T, T> taker) {
        int[] likes = likes();
        for (int i = 0; i < likes.length; i++) {
            if (likes[i] < i) {
                taker.accept(items.get(i), items.get(likes[i]));
            }
        }
    }

    /** Of each text the first that it is like, or itself. */
    private int[] likes() {
        int[] likes = new int[items.size()];
        for (int i = 0; i < likes.length; i++) {
            likes[i] = i;
        }
        Arrays.sort(filed, 0, filings);
        int start = 0;
        for (int i = 0; i < filings; i++) {
            if (filed[i] >>> ITEM_BITS != filed[start] >>> ITEM_BITS) {
                start = i;
            }
            compare(number(i), start, i, likes);
        }
        return likes;
    }

    private void compare(int number, int from, int to, int[] likes) {
        int end = Math.min(to, from + CROWD);
        for (int i = from; i < end && number(i) < likes[number]; i++) {
            if (isNear(sets.get(number), sets.get(number(i)))) {
                likes[number] = number(i);
            }
        }
    }

    private int number(int filing) {
        return (int) filed[filing] & MOST_ITEMS - 1;
    }
}
