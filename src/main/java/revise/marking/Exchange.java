package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two opposites of one wording that have changed places in the answer: "demand falls as the price rises" for "demand rises
 * as the price falls". Each is known by the word beside it, what rises and what falls.
 */
final class Exchange {
    /** Of other opposites, such as "high" and "low", the word that tells them apart may stand anywhere. */
    private static final Set<String> MOVES =
            Lexicon.stems("increase decrease rise fall raise reduce grow shrink expand decline drop gain lose");

    private final Wanted wanted;
    private final List<Token> said;

    private Exchange(Wanted wanted, List<Token> said) {
        this.wanted = wanted;
        this.said = said;
    }

    /** True if the answer says of the one what the wording says of the other. */
    static boolean isMade(Wanted wanted, Alignment alignment, Answer answer) {
        if (alignment.first() < 0) {
            return false;
        }
        Exchange exchange = new Exchange(wanted, alignment.sentences(answer.tokens()));
        for (int a = 0; a < wanted.tokens().size(); a++) {
            for (int b = a + 1; b < wanted.tokens().size(); b++) {
                if (opposed(wanted.tokens().get(a), wanted.tokens().get(b)) && exchange.isMade(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean opposed(Token a, Token b) {
        return MOVES.contains(a.stem())
                && MOVES.contains(b.stem())
                && Opposites.of(a.stem()).contains(b.stem());
    }

    private boolean isMade(int a, int b) {
        int besideA = beside(a, b);
        int besideB = beside(b, a);
        if (besideA < 0 || besideB < 0 || besideA == besideB) {
            return false;
        }
        int crossed = crossed(a, besideA, besideB) + crossed(b, besideB, besideA);
        int straight = crossed(a, besideB, besideA) + crossed(b, besideA, besideB);
        boolean lacking = places(a).isEmpty() || places(b).isEmpty();
        return crossed > straight || crossed > 0 && lacking;
    }

    /** The content word just before one of the opposites, else the one just behind it; never the other one. */
    private int beside(int word, int other) {
        for (int i = word - 1; i >= 0 && i != other; i--) {
            if (wanted.tokens().get(i).content()) {
                return i;
            }
        }
        for (int i = word + 1; i < wanted.tokens().size() && i != other; i++) {
            if (wanted.tokens().get(i).content()) {
                return i;
            }
        }
        return -1;
    }

    /** How often a word stands nearer to what is beside the other. */
    private int crossed(int word, int own, int others) {
        int crossed = 0;
        for (int place : places(word)) {
            boolean before = own < word;
            crossed += distance(place, others, before) < distance(place, own, before) ? 1 : 0;
        }
        return crossed;
    }

    /** Of two as near as each other, the one on the side on which the wording has its own: "price falls, demand falls". */
    private int distance(int place, int word, boolean before) {
        int least = 2 * said.size();
        for (int at : places(word)) {
            least = Math.min(least, 2 * Math.abs(at - place) - (before == at < place ? 1 : 0));
        }
        return least;
    }

    private List<Integer> places(int word) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).stem().equals(wanted.tokens().get(word).stem())) {
                places.add(i);
            }
        }
        return places;
    }
}
