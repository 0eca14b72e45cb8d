package revise.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Marks one point: its parts are scored, weighed by its mode, and held against the cut-offs and the guards. */
final class PointScorer {

    private static final double CORE_OF_ALL = 0.35;
    private static final double CORE_OF_ANY = 0.4;
    private static final double CORE_ALONE = 1.25;

    /** Up to here a core on its own counts for more, since few answers use all of its words. */
    private static final double KNEE = 0.6;

    /** An example alone does not cover a point that asks for the idea behind it; more examples than it asks for do. */
    private static final double LEAST_CORE = 0.30;

    private static final double PARTLY = 0.20;
    private static final double COVERED = 0.44;
    private static final double PARTLY_WITH_ALTERNATIVES = 0.36;
    private static final double COVERED_WITH_ALTERNATIVES = 0.54;

    /** From here on a part is seen. */
    private static final double PART_COVERED = 0.6;

    private static final double PART_PARTLY = 0.3;

    /** A rejected wording is used if so much of it is there. */
    private static final double REJECTED = 0.85;

    private final MarkScheme scheme;
    private final Reading reading;
    private final PartScorer core;
    private final List<PartScorer> elements = new ArrayList<>();

    private PointScorer(MarkScheme scheme, Reading reading) {
        this.scheme = scheme;
        this.reading = reading;
        this.core = PartScorer.core(scheme.core(), reading);
        for (Element element : scheme.elements()) {
            elements.add(PartScorer.element(element, reading));
        }
    }

    static PointMarking mark(MarkScheme scheme, Reading reading) {
        return new PointScorer(scheme, reading).mark();
    }

    private PointMarking mark() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(reading.flags());
        double score = combined();
        PartScorer whole = null;
        for (String wording : scheme.alternatives()) {
            PartScorer other = PartScorer.whole(wording, reading);
            if (other.strength() > score) {
                score = other.strength();
                whole = other;
            }
        }
        Verdict verdict = verdict(score, whole != null);
        addContradictions(flags, whole);
        if (whole == null && coherence().lost()) {
            flags.add(Flag.WORD_SOUP);
        }
        if (rejected()) {
            flags.add(Flag.REJECTED);
        }
        for (Flag flag : flags) {
            verdict = verdict.atMost(flag.limit());
        }
        double marks =
                verdict == Verdict.COVERED ? scheme.marks() : verdict == Verdict.PARTLY ? scheme.marks() / 2.0 : 0;
        return new PointMarking(
                scheme.text(),
                verdict,
                limited(score, verdict),
                part(scheme.core().text(), core),
                parts(),
                spans(whole),
                missing(verdict),
                List.copyOf(flags),
                marks,
                scheme.marks());
    }

    private double combined() {
        double strength = core.strength();
        return switch (scheme.mode()) {
            case NONE ->
                strength < KNEE ? CORE_ALONE * strength : 1 - (1 - strength) * (1 - CORE_ALONE * KNEE) / (1 - KNEE);
            case ALL -> CORE_OF_ALL * strength + (1 - CORE_OF_ALL) * best(elements.size());
            case ANY -> CORE_OF_ANY * strength + (1 - CORE_OF_ANY) * best(scheme.require());
        };
    }

    /** The mean of the best elements. */
    private double best(int count) {
        List<PartScorer> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingDouble(PartScorer::strength).reversed());
        double sum = 0;
        for (PartScorer element : sorted.subList(0, count)) {
            sum += element.strength();
        }
        return sum / count;
    }

    private Verdict verdict(double score, boolean whole) {
        boolean given = !scheme.alternatives().isEmpty()
                || !scheme.core().alternatives().isEmpty();
        for (Element element : scheme.elements()) {
            given |= !element.alternatives().isEmpty();
        }
        if (score < (given ? PARTLY_WITH_ALTERNATIVES : PARTLY)) {
            return Verdict.NOT_SEEN;
        }
        boolean idea =
                whole || scheme.mode() != Mode.ANY || core.strength() >= LEAST_CORE || examples() > scheme.require();
        boolean covered = score >= (given ? COVERED_WITH_ALTERNATIVES : COVERED);
        return covered && idea ? Verdict.COVERED : Verdict.PARTLY;
    }

    private int examples() {
        int examples = 0;
        for (PartScorer element : elements) {
            examples += element.strength() >= PART_COVERED ? 1 : 0;
        }
        return examples;
    }

    /** What the answer contradicts keeps the point down: its core, or more than half of its elements. */
    private void addContradictions(Set<Flag> flags, PartScorer whole) {
        if (whole != null) {
            flags.addAll(whole.flags());
            return;
        }
        flags.addAll(core.flags());
        int contradicted = 0;
        for (PartScorer element : elements) {
            contradicted += element.flags().isEmpty() ? 0 : 1;
        }
        if (contradicted * 2 > elements.size()) {
            for (PartScorer element : elements) {
                flags.addAll(element.flags());
            }
        }
    }

    private Coherence coherence() {
        Coherence all = core.coherence();
        for (PartScorer element : elements) {
            all = all.plus(element.coherence());
        }
        return all;
    }

    private boolean rejected() {
        for (String wording : scheme.reject()) {
            Support support = Support.of(Wanted.of(wording, reading.weights()), reading.answer());
            if (support.share() >= REJECTED) {
                return true;
            }
        }
        return false;
    }

    /** A score that does not contradict its verdict too loudly. */
    private static double limited(double score, Verdict verdict) {
        return score;
    }

    private List<PartMarking> parts() {
        List<PartMarking> parts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            parts.add(part(scheme.elements().get(i).text(), elements.get(i)));
        }
        return parts;
    }

    private static PartMarking part(String text, PartScorer part) {
        double score = part.strength();
        Verdict verdict =
                score >= PART_COVERED ? Verdict.COVERED : score >= PART_PARTLY ? Verdict.PARTLY : Verdict.NOT_SEEN;
        for (Flag flag : part.flags()) {
            verdict = verdict.atMost(flag.limit());
        }
        return new PartMarking(text, verdict, score);
    }

    private List<Span> spans(PartScorer whole) {
        TreeSet<Integer> places = new TreeSet<>(core.places());
        for (PartScorer element : elements) {
            if (element.strength() > 0) {
                places.addAll(element.places());
            }
        }
        if (whole != null) {
            places.addAll(whole.places());
        }
        List<Span> spans = new ArrayList<>();
        for (int place : places) {
            Token token = reading.answer().tokens().get(place);
            spans.add(new Span(token.start(), token.end()));
        }
        return spans;
    }

    private List<String> missing(Verdict verdict) {
        List<String> missing = new ArrayList<>();
        if (verdict == Verdict.COVERED && scheme.mode() != Mode.ALL) {
            return missing;
        }
        if (verdict != Verdict.COVERED && part("", core).verdict() == Verdict.NOT_SEEN) {
            missing.add(scheme.core().text());
        }
        for (PartMarking part : parts()) {
            if (part.verdict() == Verdict.NOT_SEEN) {
                missing.add(part.text());
            }
        }
        return missing;
    }
}
