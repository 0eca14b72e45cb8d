package revise.quiz;

import java.util.ArrayList;
import java.util.List;

/** How a short typed answer differs from the right one, letter by letter (a longest common subsequence). */
public final class Difference {
    /** Where a letter belongs. */
    public enum Kind {
        SAME,
        /** In the right answer only. */
        MISSING,
        /** In the typed answer only. */
        EXTRA
    }

    public record Part(Kind kind, String text) {}

    private Difference() {}

    /** The parts in order; case is let pass. Meant for texts of up to a few dozen letters. */
    public static List<Part> between(String typed, String right) {
        return between(typed.codePoints().toArray(), right.codePoints().toArray());
    }

    private static List<Part> between(int[] typed, int[] right) {
        int[][] common = new int[typed.length + 1][right.length + 1];
        for (int i = typed.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = same(typed[i], right[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < typed.length || j < right.length) {
            if (i < typed.length && j < right.length && same(typed[i], right[j])) {
                add(parts, Kind.SAME, right[j]);
                i++;
                j++;
            } else if (j == right.length || i < typed.length && common[i + 1][j] >= common[i][j + 1]) {
                add(parts, Kind.EXTRA, typed[i++]);
            } else {
                add(parts, Kind.MISSING, right[j++]);
            }
        }
        return parts;
    }

    /** Whether the two are near enough for the difference to be worth a look: three letters in five agree. */
    public static boolean isTelling(String typed, String right) {
        int same = 0;
        for (Part part : between(typed, right)) {
            same += part.kind() == Kind.SAME ? part.text().length() : 0;
        }
        int longer = Math.max(typed.length(), right.length());
        return same * 5 >= longer * 3 && same < longer;
    }

    private static boolean same(int a, int b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }

    private static void add(List<Part> parts, Kind kind, int c) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + Character.toString(c)));
        } else {
            parts.add(new Part(kind, Character.toString(c)));
        }
    }
}
