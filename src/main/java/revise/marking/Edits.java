package revise.marking;

/** Typing errors between two words: Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
final class Edits {

    private Edits() {}

    /** How many typing errors a word of so many letters may hold: none below 5, one to 7, two from 8 on. */
    static int allowed(int length) {
        return length < 5 ? 0 : length < 8 ? 1 : 2;
    }

    /** True if one word is the other but for at most {@code most} errors. */
    static boolean within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > most) {
                return false;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()] <= most;
    }
}
