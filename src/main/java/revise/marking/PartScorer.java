package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far an answer supports a core or an element, by its own words or by an alternative.
 *
 * @param strength 0 to 1
 * @param places the tokens of the answer that show it
 * @param flags what speaks against it
 * @param coherence how far its words stand together
 */
record PartScorer(double strength, List<Integer> places, Set<Flag> flags, Coherence coherence) {

    /**
     * An alternative, one of many, is chance up to this share of its words; it counts in full from {@link #FULL} on. So is
     * a near synonym of an element of one word: nothing stands beside it that bears it out.
     */
    private static final double CHANCE = 0.48;

    /** The own words of an element of several are fewer, and a part of them is worth something. */
    private static final double SOME = 0.15;

    private static final double FULL = 0.8;

    /** A core in several sentences often says one thing twice, or a thing and its reason. */
    private static final double SENTENCE = 0.7;

    /** What is left of a core that the answer contradicts: its words are there, and the verdict is capped. */
    private static final double CONTRARY = 0.75;

    private static final double CONTRARY_PART = 0.5;

    private static final double COVERED = 0.6;
    private static final double PARTLY = 0.3;

    /** A single word in place of a longer wording. */
    private static final double SINGLE_WORD = 0.8;

    /** The most that one word of a longer alternative is worth, however much the question gave away of the rest. */
    private static final double LONE = 0.3;

    /** An element: what is seen of it counts from about a seventh of its words on. */
    static PartScorer element(Element element, Reading reading) {
        return best(element, reading, true);
    }

    /** A core: what is seen of it counts word by word, since a core is told in many ways; one sentence of several may do. */
    static PartScorer core(Element core, Reading reading) {
        PartScorer best = best(core, reading, false);
        List<String> sentences = Sentences.of(core.text());
        for (int i = 0; i < sentences.size() && sentences.size() > 1; i++) {
            PartScorer one = best(Element.of(sentences.get(i)), reading, false);
            if (one.strength() * SENTENCE > best.strength()) {
                best = new PartScorer(one.strength() * SENTENCE, one.places(), one.flags(), one.coherence());
            }
        }
        return best;
    }

    private static PartScorer best(Element element, Reading reading, boolean ramped) {
        Wanted wanted = Wanted.of(element, reading.weights());
        Support own = Support.of(wanted, reading.answer());
        PartScorer best = new PartScorer(
                ramped
                        ? ramp(own, wanted.contents() > 1 ? SOME : CHANCE)
                        : own.share() * (own.flags().isEmpty() ? 1 : CONTRARY),
                own.places(),
                own.flags(),
                own.coherence());
        for (String wording : element.alternatives()) {
            Wanted other = Wanted.of(wording, reading.weights());
            Support support = Support.of(other, reading.answer());
            double strength = ramp(support, CHANCE);
            strength *= other.contents() == 1 && wanted.contents() > 1 ? SINGLE_WORD : 1;
            if (other.contents() > 1 && support.places().size() == 1) {
                strength = Math.min(strength, LONE);
            }
            if (strength > best.strength()
                    || strength == best.strength()
                            && best.strength() > 0
                            && !best.flags().isEmpty()) {
                best = new PartScorer(strength, support.places(), support.flags(), support.coherence());
            }
        }
        return best;
    }

    /** A whole wording of the point: worth something from two fifths of its words on. */
    static PartScorer whole(String wording, Reading reading) {
        Support support = Support.of(Wanted.of(wording, reading.weights()), reading.answer());
        return new PartScorer(ramp(support, CHANCE), support.places(), support.flags(), support.coherence());
    }

    /** What the answer contradicts has to be there in full to count at all. */
    private static double ramp(Support support, double from) {
        double share = support.share() * (support.flags().isEmpty() ? 1 : CONTRARY_PART);
        return Math.max(0, Math.min(1, (share - from) / (FULL - from)));
    }

    /** The same, as strong as something else that shows it. */
    PartScorer atLeast(double other) {
        return other > strength ? new PartScorer(other, places, flags, coherence) : this;
    }

    /** How far the part is seen, whatever the point comes to. */
    Verdict verdict() {
        Verdict verdict =
                strength >= COVERED ? Verdict.COVERED : strength >= PARTLY ? Verdict.PARTLY : Verdict.NOT_SEEN;
        for (Flag flag : flags) {
            verdict = verdict.atMost(flag.limit());
        }
        return verdict;
    }

    /** What to say of the part, by the name its author gave it. */
    PartMarking marking(String text, List<Token> tokens) {
        return marking(text, tokens, verdict());
    }

    /** The same, where the verdict is known. */
    PartMarking marking(String text, List<Token> tokens, Verdict verdict) {
        List<Span> spans = new ArrayList<>();
        for (int place : new TreeSet<>(verdict == Verdict.NOT_SEEN ? List.<Integer>of() : places)) {
            spans.add(new Span(tokens.get(place).start(), tokens.get(place).end()));
        }
        return new PartMarking(text, verdict, strength, spans);
    }
}
