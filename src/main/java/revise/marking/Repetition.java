package revise.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises an answer that says the same words again and again. */
final class Repetition {

    private static final int SHORTEST = 16;

    private Repetition() {}

    /** True if fewer than three in ten of the content words are new ones, in a longer answer fewer still. */
    static boolean is(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        int content = 0;
        for (Token token : tokens) {
            if (token.content()) {
                content++;
                stems.add(token.stem());
            }
        }
        double expected = 0.3 * Math.min(1, 10 / Math.sqrt(Math.max(1, content)));
        boolean onlyFunction = content == 0 && tokens.size() >= SHORTEST;
        return onlyFunction || content >= SHORTEST && stems.size() < expected * content;
    }
}
