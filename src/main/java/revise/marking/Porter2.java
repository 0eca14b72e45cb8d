package revise.marking;

import java.util.Set;

/**
 * The English stemmer "Porter2" by Martin Porter, written from its description at
 * <a href="https://snowballstem.org/algorithms/english/stemmer.html">snowballstem.org</a>.
 */
final class Porter2 {

    private static final String[][] EXCEPTIONS = pairs("skis>ski skies>sky dying>die lying>lie tying>tie idly>idl "
            + "gently>gentl ugly>ugli early>earli only>onli singly>singl");

    private static final Set<String> INVARIANT = Lexicon.words("sky news howe atlas cosmos bias andes");

    private static final Set<String> AFTER_1A =
            Lexicon.words("inning outing canning herring earring proceed exceed succeed");

    private static final String[][] STEP_2 =
            pairs("ization>ize ational>ate fulness>ful ousness>ous iveness>ive tional>tion biliti>ble "
                    + "lessli>less entli>ent ation>ate alism>al aliti>al ousli>ous iviti>ive fulli>ful "
                    + "enci>ence anci>ance abli>able izer>ize ator>ate alli>al bli>ble");

    private static final String[][] STEP_3 =
            pairs("ational>ate tional>tion alize>al icate>ic iciti>ic ical>ic ness> ful>");

    private static final String[] STEP_4 = {
        "ement", "ment", "able", "ible", "ance", "ence", "ate", "iti", "ion", "ize", "ive", "ous", "ant", "ent", "ism",
        "al", "er", "ic",
    };

    private final StringBuilder word;
    private int r1;
    private int r2;

    private static String[][] pairs(String text) {
        String[] pairs = text.split(" ");
        String[][] all = new String[pairs.length][];
        for (int i = 0; i < pairs.length; i++) {
            int arrow = pairs[i].indexOf('>');
            all[i] = new String[] {pairs[i].substring(0, arrow), pairs[i].substring(arrow + 1)};
        }
        return all;
    }

    private Porter2(String word) {
        this.word = new StringBuilder(word);
    }

    /** The stem of a lower-case word. */
    static String stem(String word) {
        if (word.length() < 3 || INVARIANT.contains(word)) {
            return word;
        }
        for (String[] pair : EXCEPTIONS) {
            if (pair[0].equals(word)) {
                return pair[1];
            }
        }
        return new Porter2(word).stem();
    }

    private String stem() {
        markConsonantY();
        r1 = firstRegion();
        r2 = afterVowelConsonant(r1);
        step0();
        step1a();
        if (!AFTER_1A.contains(word.toString())) {
            step1b();
            step1c();
            step2();
            step3();
            step4();
            step5();
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'Y') {
                word.setCharAt(i, 'y');
            }
        }
        return word.toString();
    }

    private void markConsonantY() {
        if (word.charAt(0) == '\'') {
            word.deleteCharAt(0);
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 'y' && (i == 0 || isVowel(i - 1))) {
                word.setCharAt(i, 'Y');
            }
        }
    }

    private int firstRegion() {
        for (String prefix : new String[] {"gener", "commun", "arsen"}) {
            if (word.indexOf(prefix) == 0) {
                return prefix.length();
            }
        }
        return afterVowelConsonant(0);
    }

    private int afterVowelConsonant(int from) {
        for (int i = from + 1; i < word.length(); i++) {
            if (!isVowel(i) && isVowel(i - 1)) {
                return i + 1;
            }
        }
        return word.length();
    }

    private void step0() {
        for (String suffix : new String[] {"'s'", "'s", "'"}) {
            if (ends(suffix)) {
                cut(suffix);
                return;
            }
        }
    }

    private void step1a() {
        if (ends("sses")) {
            replace("sses", "ss");
        } else if (ends("ied") || ends("ies")) {
            replace("ies", word.length() > 4 ? "i" : "ie");
        } else if (ends("s") && !ends("us") && !ends("ss") && hasVowel(word.length() - 2)) {
            cut("s");
        }
    }

    private void step1b() {
        if (ends("eed") || ends("eedly")) {
            String suffix = ends("eed") ? "eed" : "eedly";
            if (inRegion(suffix, r1)) {
                replace(suffix, "ee");
            }
            return;
        }
        for (String suffix : new String[] {"ingly", "edly", "ing", "ed"}) {
            if (ends(suffix)) {
                if (hasVowel(word.length() - suffix.length())) {
                    cut(suffix);
                    afterCut();
                }
                return;
            }
        }
    }

    private void afterCut() {
        int last = word.length() - 1;
        boolean doubled = last > 0 && word.charAt(last) == word.charAt(last - 1);
        if (ends("at") || ends("bl") || ends("iz")) {
            word.append('e');
        } else if (doubled && "bdfgmnprt".indexOf(word.charAt(last)) >= 0) {
            word.setLength(last);
        } else if (r1 >= word.length() && endsShortSyllable(word.length())) {
            word.append('e');
        }
    }

    private void step1c() {
        int last = word.length() - 1;
        boolean y = last > 1 && (word.charAt(last) == 'y' || word.charAt(last) == 'Y');
        if (y && !isVowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    private void step2() {
        for (String[] pair : STEP_2) {
            if (ends(pair[0])) {
                replaceInRegion(pair[0], pair[1], r1);
                return;
            }
        }
        if (ends("ogi")) {
            if (before("ogi", "l")) {
                replaceInRegion("ogi", "og", r1);
            }
        } else if (ends("li") && before("li", "cdeghkmnrt")) {
            replaceInRegion("li", "", r1);
        }
    }

    private void step3() {
        if (ends("ative")) {
            replaceInRegion("ative", "", r2);
            return;
        }
        for (String[] pair : STEP_3) {
            if (ends(pair[0])) {
                replaceInRegion(pair[0], pair[1], r1);
                return;
            }
        }
    }

    private void step4() {
        for (String suffix : STEP_4) {
            if (ends(suffix)) {
                if (!suffix.equals("ion") || before("ion", "st")) {
                    replaceInRegion(suffix, "", r2);
                }
                return;
            }
        }
    }

    private void step5() {
        if (ends("e")) {
            int at = word.length() - 1;
            if (at >= r2 || at >= r1 && !endsShortSyllable(at)) {
                cut("e");
            }
        } else if (ends("l") && inRegion("l", r2) && before("l", "l")) {
            cut("l");
        }
    }

    private boolean isVowel(int i) {
        return "aeiouy".indexOf(word.charAt(i)) >= 0;
    }

    private boolean hasVowel(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsShortSyllable(int end) {
        if (end == 2) {
            return isVowel(0) && !isVowel(1);
        }
        return end > 2
                && !isVowel(end - 3)
                && isVowel(end - 2)
                && !isVowel(end - 1)
                && "wxY".indexOf(word.charAt(end - 1)) < 0;
    }

    private boolean ends(String suffix) {
        int at = word.length() - suffix.length();
        return at >= 0 && word.indexOf(suffix, at) == at;
    }

    private boolean before(String suffix, String letters) {
        int at = word.length() - suffix.length() - 1;
        return at >= 0 && letters.indexOf(word.charAt(at)) >= 0;
    }

    private boolean inRegion(String suffix, int region) {
        return word.length() - suffix.length() >= region;
    }

    private void cut(String suffix) {
        word.setLength(word.length() - suffix.length());
    }

    private void replace(String suffix, String with) {
        cut(suffix);
        word.append(with);
    }

    private void replaceInRegion(String suffix, String with, int region) {
        if (inRegion(suffix, region)) {
            replace(suffix, with);
        }
    }
}
