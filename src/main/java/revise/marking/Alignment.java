package revise.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well the best passage of an answer shows the wanted words.
 *
 * @param share the weight of the words seen, each as surely as it is seen, of the weight of all: 0 to 1
 * @param places for each wanted word the token that shows it, or -1
 */
record Alignment(double share, int[] places) {

    /** A sighting whose "not" does not agree with the wanted one is taken only where there is no other. */
    private static final double DISAGREEING = 0.97;

    /**
     * A near synonym that is itself a wanted word shows that word only, and one of two wanted words only one of them; where
     * it is prevented, "so that it does not come back", it shows nothing.
     */
    private static final double SURE = 0.85;

    /** So much of another wording has to be there before it shows anything. */
    private static final double STANDS = 0.6;

    /** The first token of the passage, or -1 if nothing was seen. */
    int first() {
        int first = -1;
        for (int place : places) {
            first = place >= 0 && (first < 0 || place < first) ? place : first;
        }
        return first;
    }

    /** The last token of the passage, or -1. */
    int last() {
        int last = -1;
        for (int place : places) {
            last = Math.max(last, place);
        }
        return last;
    }

    /** The first token that is negated as a wanted word is, or else the first of all. */
    private int agreeing(Answer answer, int negated) {
        int found = -1;
        for (int place : places) {
            boolean earlier = place >= 0 && (found < 0 || place < found);
            found = earlier && answer.agrees(place, negated) ? place : found;
        }
        return found < 0 ? first() : found;
    }

    /** The sentences of the answer that the passage is in; there must be one. */
    List<Token> sentences(List<Token> tokens) {
        int from = first();
        int to = last();
        while (from > 0 && tokens.get(from - 1).sentence() == tokens.get(from).sentence()) {
            from--;
        }
        while (to + 1 < tokens.size()
                && tokens.get(to + 1).sentence() == tokens.get(to).sentence()) {
            to++;
        }
        return tokens.subList(from, to + 1);
    }

    boolean uses(int token) {
        for (int place : places) {
            if (place == token) {
                return true;
            }
        }
        return false;
    }

    /** Finds the passage, at most {@link Wanted#span()} tokens long and within {@link Wanted#sentences()}, that shows most. */
    static Alignment of(Wanted wanted, Answer answer) {
        List<Sighting> seen = sightings(wanted, answer);
        int words = wanted.tokens().size();
        int[] places = new int[words];
        Arrays.fill(places, -1);
        double best = 0;
        double[] quality = new double[words];
        int[] at = new int[words];
        for (int i = 0; i < seen.size(); i++) {
            if (i > 0 && seen.get(i).at() == seen.get(i - 1).at()) {
                continue;
            }
            Arrays.fill(quality, 0);
            double sum = passage(seen, i, wanted, answer.tokens(), quality, at);
            if (sum > best + 1e-9) {
                best = sum;
                for (int w = 0; w < words; w++) {
                    places[w] = quality[w] > 0 ? at[w] : -1;
                }
            }
        }
        double total = wanted.total();
        return new Alignment(total > 0 ? Math.min(1, best / total) : 0, places);
    }

    private static double passage(
            List<Sighting> seen, int first, Wanted wanted, List<Token> tokens, double[] quality, int[] at) {
        int start = seen.get(first).at();
        int lastSentence = tokens.get(start).sentence() + wanted.sentences() - 1;
        double sum = 0;
        for (int i = first; i < seen.size(); i++) {
            Sighting s = seen.get(i);
            if (s.at() - start >= wanted.span() || tokens.get(s.at()).sentence() > lastSentence) {
                break;
            }
            if (s.quality() > quality[s.word()]) {
                sum += (s.quality() - quality[s.word()]) * wanted.weights()[s.word()];
                quality[s.word()] = s.quality();
                at[s.word()] = s.at();
            }
        }
        return sum;
    }

    /** Another wording of some of the words, where enough of it is there, shows all of them. */
    private static void stand(Wanted.Inset inset, Wanted wanted, Answer answer, List<Sighting> seen) {
        for (Wanted wording : inset.wordings()) {
            Alignment other = of(wording, answer);
            if (other.share() >= STANDS) {
                for (int word : inset.words()) {
                    seen.add(new Sighting(other.agreeing(answer, wanted.negated()[word]), word, other.share()));
                }
            }
        }
    }

    /** What says the same as a phrase of two wanted words shows both. */
    private static void phrases(Wanted wanted, Answer answer, List<Sighting> seen) {
        List<Token> tokens = wanted.tokens();
        for (int first = 0; first < tokens.size(); first++) {
            boolean done = false;
            for (int second = first + 1; second < tokens.size() && !done; second++) {
                done = tokens.get(second).content();
                for (Answer.Hit hit : answer.hits(tokens.get(first), tokens.get(second))) {
                    boolean agrees = answer.agrees(hit.at(), wanted.negated()[second]);
                    double quality = agrees ? hit.quality() : hit.quality() * DISAGREEING;
                    seen.add(new Sighting(hit.at(), first, quality));
                    seen.add(new Sighting(hit.at(), second, quality));
                }
            }
        }
    }

    private static List<Sighting> sightings(Wanted wanted, Answer answer) {
        List<Sighting> seen = new ArrayList<>();
        Map<Integer, Sighting> alike = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (Token token : wanted.tokens()) {
            stems.add(token.stem());
        }
        for (int w = 0; w < wanted.tokens().size(); w++) {
            for (Answer.Hit hit : answer.hits(wanted.tokens().get(w))) {
                boolean averted = answer.averts(hit.at()) && wanted.negated()[w] < 0;
                if (hit.quality() < SURE
                        && (averted
                                || stems.contains(answer.tokens().get(hit.at()).stem()))) {
                    continue;
                }
                boolean agrees = answer.agrees(hit.at(), wanted.negated()[w]);
                Sighting sighting = new Sighting(hit.at(), w, agrees ? hit.quality() : hit.quality() * DISAGREEING);
                if (hit.quality() >= SURE) {
                    seen.add(sighting);
                } else {
                    alike.merge(hit.at(), sighting, (one, two) -> wanted.worth(two) > wanted.worth(one) ? two : one);
                }
            }
        }
        seen.addAll(alike.values());
        phrases(wanted, answer, seen);
        Shorthand.add(wanted, answer, seen);
        for (Wanted.Inset inset : wanted.insets()) {
            stand(inset, wanted, answer, seen);
        }
        seen.sort(Comparator.comparingInt(Sighting::at).thenComparingInt(Sighting::word));
        return seen;
    }
}
