package revise.marking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An answer as it was read for marking.
 *
 * @param answer its words, findable
 * @param weights what each word of a marking point counts under this question
 * @param flags what is wrong with the answer as a whole
 */
record Reading(Answer answer, Weights weights, Set<Flag> flags) {

    /** Longer answers are cut here, in UTF-16 units. */
    static final int LONGEST = 20_000;

    /** So many words of one's own are an answer beside what was copied. */
    private static final int OWN = 3;

    static Reading of(String question, String text, Vocabulary vocabulary) {
        boolean cut = text.length() > LONGEST;
        String kept = cut ? text.substring(0, LONGEST) : text;
        List<Token> asked = Tokens.of(question.length() > LONGEST ? question.substring(0, LONGEST) : question);
        List<Token> tokens = Tokens.of(kept);
        boolean[] copied = Copied.of(asked, tokens);
        if (Decision.is(asked, tokens)) {
            Arrays.fill(copied, false);
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        add(flags, Flag.CUT, cut);
        add(flags, Flag.EMPTY, tokens.isEmpty());
        boolean english = English.is(kept, tokens);
        add(flags, Flag.NOT_ENGLISH, !english);
        add(flags, Flag.QUESTION_COPIED, onlyCopied(tokens, copied));
        add(flags, Flag.REPETITION, Repetition.is(tokens));
        boolean soup = english && Soup.is(tokens);
        add(flags, Flag.WORD_SOUP, soup);
        add(flags, Flag.LIST, english && !soup && Soup.isList(tokens));
        return new Reading(new Answer(tokens, copied, vocabulary), new Weights(asked, vocabulary), flags);
    }

    private static void add(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private static boolean onlyCopied(List<Token> tokens, boolean[] copied) {
        int own = 0;
        boolean any = false;
        for (int i = 0; i < copied.length; i++) {
            any |= copied[i];
            own += !copied[i] && tokens.get(i).content() ? 1 : 0;
        }
        return any && own < OWN;
    }
}
