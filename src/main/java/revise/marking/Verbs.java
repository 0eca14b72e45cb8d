package revise.marking;

import java.util.Set;

/** Verbs that are common in marking points, by which a noun phrase is told from the clause around it. */
final class Verbs {

    private static final Set<String> BASES =
            Lexicon.words("need require use include contain have release cause reduce increase affect improve provide "
                    + "give show name state list identify explain describe cover involve apply wear make take "
                    + "carry log impact influence contribute support help ensure determine shape relate interact "
                    + "lead enable prevent protect allow limit lower raise keep become come go produce create "
                    + "compare combine consist depend differ drive form gather hold maintain meet monitor obtain "
                    + "perform prepare promote record remove select store strengthen tell transport treat "
                    + "understand undermine weaken work assess evaluate analyse consider discuss ask check wash "
                    + "clean seek deliver justify lose gain regulate control respond reach bring cut");

    private static final Set<String> AUXILIARIES =
            Lexicon.words("is are was were has have can may must should will could might would do does did cannot all "
                    + "each both");

    private Verbs() {}

    /** True for a word that may be a verb: a known one in its base, -s, -ed or -ing form. */
    static boolean is(String word) {
        return BASES.contains(word) || inflected(word, "s") || inflected(word, "es") || inflected(word, "ing");
    }

    /** True for a word that may be the verb of a clause: "impact", "affects", "are". */
    static boolean isFinite(String word) {
        return AUXILIARIES.contains(word) || BASES.contains(word) || inflected(word, "s") || inflected(word, "es");
    }

    private static boolean inflected(String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending.length());
        boolean y = stem.endsWith("i") && BASES.contains(stem.substring(0, stem.length() - 1) + "y");
        return y || BASES.contains(stem) || BASES.contains(stem + "e");
    }
}
