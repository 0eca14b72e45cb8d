package revise.marking;

import java.util.List;
import java.util.Set;

/** Tells whether an answer reads as English. */
final class English {

    private static final int SHORTEST = 6;

    /** Frequent function words of other languages that English lacks. */
    private static final Set<String> FOREIGN =
            Lexicon.words("el la los las del que en por para con una unos es y se su "
                    + "le les des du et est dans pour une sur avec qui au aux ce der die das und ist nicht den dem ein eine mit von "
                    + "zu auf il lo gli di che per un della sono e os da do em uma nao com het een van op dat niet voor w z na nie "
                    + "jest si ze ve bir och att det som pa av til ikke");

    private English() {}

    static boolean is(String text, List<Token> tokens) {
        if (tokens.size() < SHORTEST) {
            return tokens.isEmpty() || !mostlyOtherScript(text);
        }
        int english = 0;
        int foreign = 0;
        for (Token token : tokens) {
            english += token.function() ? 1 : 0;
            foreign += FOREIGN.contains(token.word()) ? 1 : 0;
        }
        boolean other = foreign * 8 >= tokens.size() && foreign > english;
        return !other && !mostlyOtherScript(text);
    }

    private static boolean mostlyOtherScript(String text) {
        int letters = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                other += c > 0x24F
                                && Character.UnicodeBlock.of(c) != Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                                && Character.UnicodeBlock.of(c) != Character.UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS
                        ? 1
                        : 0;
            }
        }
        return letters > 0 && other * 2 > letters;
    }
}
