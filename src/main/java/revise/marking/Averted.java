package revise.marking;

import java.util.List;
import java.util.Set;

/**
 * Which words of a text name what is prevented. "It prevents injury", "without injury" and "so that you do not get hurt" say
 * the same, so whether such a word stands under a "not" decides nothing.
 */
final class Averted {

    private static final int REACH = 3;

    private static final Set<String> AVERTING = Lexicon.stems("prevent stop avoid protect resist eliminate minimise");

    private Averted() {}

    static boolean[] of(List<Token> tokens) {
        boolean[] averted = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int content = 0;
            for (int j = i + 1; AVERTING.contains(tokens.get(i).stem()) && j < tokens.size() && content < REACH; j++) {
                if (tokens.get(j).clause() != tokens.get(i).clause()) {
                    break;
                }
                averted[j] = true;
                content += tokens.get(j).content() ? 1 : 0;
            }
        }
        return averted;
    }
}
