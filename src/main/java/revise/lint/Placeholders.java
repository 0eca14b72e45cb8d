package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.topic.Wording;

/** Texts that only keep a place, such as "TODO" or "...", and a synopsis that says nothing. */
final class Placeholders implements Lint {
    private static final Set<String> WORDS = Set.of("todo", "tbc", "tbd", "tba", "fixme", "xxx");

    private static final List<String> BEGINNINGS = List.of("TODO", "FIXME");

    private static final List<String> SYNOPSIS = List.of("synopsis");

    private static final String FILLER = "lorem ipsum";

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedText text : PlacedText.of(subject.topic())) {
            // A term may well be a sign or an abbreviation.
            if (!text.isTerm() && isPlaceholder(text.text())) {
                String message = Finding.quoted(text.text()) + " only keeps a place; write the text, or take it out";
                found.add(Finding.of(Rule.PLACEHOLDER, text.spot(), message));
            } else if (text.spot().path().equals(SYNOPSIS)
                    && !Wording.fold(text.text()).contains(" ")) {
                String message = "one word is no synopsis; say in a sentence or two what the topic is about";
                found.add(Finding.of(Rule.PLACEHOLDER, text.spot(), message));
            }
        }
        return found;
    }

    private static boolean isPlaceholder(String text) {
        String words = Wording.fold(text);
        if (WORDS.contains(words) || words.startsWith(FILLER) || isPunctuation(text)) {
            return true;
        }
        for (String beginning : BEGINNINGS) {
            boolean alone = text.length() > beginning.length() && !Character.isLetter(text.charAt(beginning.length()));
            if (alone && text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Signs such as "+" or a picture may be a text; dots and dashes are none. */
    private static boolean isPunctuation(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> Character.isWhitespace(c);
        });
    }
}
