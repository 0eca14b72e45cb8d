package revise.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of an answer that are copied from its question: runs of five words, or a shorter question whole. */
final class Copied {

    private static final int RUN = 5;

    private Copied() {}

    /** By token of the answer, whether it belongs to a copied run. */
    static boolean[] of(List<Token> question, List<Token> answer) {
        boolean[] copied = new boolean[answer.size()];
        int run = Math.min(RUN, question.size());
        if (run < 3) {
            return copied;
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + run <= question.size(); i++) {
            runs.add(join(question, i, run));
        }
        for (int i = 0; i + run <= answer.size(); i++) {
            if (runs.contains(join(answer, i, run))) {
                for (int j = i; j < i + run; j++) {
                    copied[j] = true;
                }
            }
        }
        return copied;
    }

    private static String join(List<Token> tokens, int from, int run) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + run; i++) {
            out.append(tokens.get(i).word()).append(' ');
        }
        return out.toString();
    }
}
