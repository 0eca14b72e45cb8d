package revise.marking;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text that say something: two content words or more. */
final class Sentences {

    private static final int LEAST = 2;

    private Sentences() {}

    static List<String> of(String text) {
        List<Token> tokens = Tokens.of(text);
        List<String> sentences = new ArrayList<>();
        int first = 0;
        int content = 0;
        for (int i = 0; i < tokens.size(); i++) {
            content += tokens.get(i).content() ? 1 : 0;
            boolean last = i + 1 == tokens.size()
                    || tokens.get(i + 1).sentence() != tokens.get(i).sentence();
            if (last) {
                if (content >= LEAST) {
                    sentences.add(text.substring(
                            tokens.get(first).start(), tokens.get(i).end()));
                }
                first = i + 1;
                content = 0;
            }
        }
        return sentences;
    }
}
