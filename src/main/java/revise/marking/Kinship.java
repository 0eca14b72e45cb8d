package revise.marking;

/** Whether two different words may stand for one another: by a typing error, or as relatives of one root. */
final class Kinship {

    /** Words as long as this may be mistyped in their first letter too. */
    static final int LONG = 9;

    private Kinship() {}

    /** True if a learner who wrote {@code typed} may have meant {@code wanted}. */
    static boolean typo(Token wanted, Token typed, Vocabulary vocabulary) {
        // A misspelt word may have been folded as if it ended in "-ise".
        String a = wanted.word().replace('z', 's');
        String b = typed.word().replace('z', 's');
        int words = Edits.allowed(Math.min(a.length(), b.length()));
        if (words == 0 || Math.abs(a.length() - b.length()) > 3 || !firstLetters(a, b)) {
            return false;
        }
        if (hasDigit(a) || hasDigit(b) || vocabulary.contains(wanted.word()) && vocabulary.contains(typed.word())) {
            return false;
        }
        int stems = Edits.allowed(Math.min(wanted.stem().length(), typed.stem().length()));
        boolean near =
                Edits.within(a, b, words) || stems > 0 && Edits.within(wanted.stem(), typed.stem(), Math.min(1, stems));
        return near && !Opposites.reverse(wanted.word(), wanted.stem(), typed.word(), typed.stem());
    }

    /** Typing errors seldom touch the first letter, but many words differ in it alone. */
    private static boolean firstLetters(String a, String b) {
        boolean same = a.charAt(0) == b.charAt(0);
        boolean swapped = a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return same
                || swapped
                || a.length() >= LONG && a.regionMatches(1, b, 1, 3)
                || a.length() >= LONG && (a.startsWith(b.substring(0, 4), 1) || b.startsWith(a.substring(0, 4), 1));
    }

    /** True if two stems share so much of their beginning that they are of one root: "permit", "permiss". */
    static boolean related(Token wanted, Token typed) {
        String a = wanted.stem();
        String b = typed.stem();
        int shared = 0;
        while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= 5 && shared >= 0.7 * Math.max(a.length(), b.length()) && !hasDigit(a);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
