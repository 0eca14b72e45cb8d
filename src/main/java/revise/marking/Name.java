package revise.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A term's name as words, for comparing it with what was typed.
 *
 * @param text the name as written
 * @param tokens its words without articles and "and"
 */
record Name(String text, List<Token> tokens) {

    private static final int SHORTEST_SLIP = 4;

    private static final Set<String> LEADS =
            Lexicon.words("it its it's is was called named known as that that's this they they're are i think");

    private static final Weights PLAIN = new Weights(List.of(), Vocabulary.EMPTY);

    static Name of(String text) {
        List<Token> tokens = new ArrayList<>(Tokens.of(text));
        tokens.removeIf(
                token -> Lexicon.ARTICLES.contains(token.word()) || token.word().equals("and"));
        return new Name(text.strip(), tokens);
    }

    /** The same without "it's called" or the like before it. */
    Name withoutLead() {
        int from = 0;
        while (from < tokens.size() - 1 && LEADS.contains(tokens.get(from).word())) {
            from++;
        }
        return new Name(text, tokens.subList(from, tokens.size()));
    }

    /** True if both have the same words, in whatever order, inflection or spacing. */
    boolean equalTo(Name other) {
        return joined().equals(other.joined()) || stems().equals(other.stems());
    }

    /** True if the other is this name with typing errors, and not the reverse of it. */
    boolean typoOf(Name typed, Vocabulary vocabulary) {
        if (tokens.size() == typed.tokens.size()) {
            int slips = 0;
            int same = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Token a = tokens.get(i);
                Token b = typed.tokens.get(i);
                boolean equal = form(a).equals(form(b));
                same += equal ? 1 : 0;
                if (!equal && !Kinship.typo(a, b, vocabulary)) {
                    slips += isSlip(a, b, vocabulary) ? 1 : tokens.size();
                }
            }
            return slips == 0 || slips == 1 && same > 0;
        }
        int allowed = Edits.allowed(Math.min(joined().length(), typed.joined().length()));
        return allowed > 0 && Edits.within(joined(), typed.joined(), allowed);
    }

    /** A word too short for a typing error to be told by itself; beside the rest of the name it can be. */
    private static boolean isSlip(Token wanted, Token typed, Vocabulary vocabulary) {
        int shorter = Math.min(wanted.word().length(), typed.word().length());
        return shorter >= SHORTEST_SLIP
                && !vocabulary.contains(typed.word())
                && Edits.within(wanted.word(), typed.word(), 1)
                && !Opposites.reverse(wanted.word(), wanted.stem(), typed.word(), typed.stem());
    }

    /** How much of both is shared, 0 to 1. */
    double likeness(Name typed, Vocabulary vocabulary) {
        return Math.sqrt(seen(this, typed, vocabulary) * seen(typed, this, vocabulary));
    }

    private static double seen(Name wanted, Name given, Vocabulary vocabulary) {
        Answer answer = new Answer(given.tokens, new boolean[given.tokens.size()], vocabulary);
        double sum = 0;
        double total = 0;
        for (Token token : wanted.tokens) {
            double weight = PLAIN.of(token) * vocabulary.rarity(token.stem());
            double best = 0;
            for (Answer.Hit hit : answer.hits(token)) {
                best = Math.max(best, hit.quality());
            }
            total += weight;
            sum += weight * best;
        }
        return total == 0 ? 0 : sum / total;
    }

    private String joined() {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.word());
        }
        return out.toString();
    }

    private HashSet<String> stems() {
        HashSet<String> stems = new HashSet<>();
        for (Token token : tokens) {
            stems.add(form(token));
        }
        return stems;
    }

    private static String form(Token token) {
        return token.function() ? token.word() : Stems.ofForms(token.word());
    }
}
