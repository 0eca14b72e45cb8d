package revise.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Marks one point: its score is held against the cut-offs, and the verdict against the guards. */
final class PointScorer {

    /** An example alone does not cover a point that asks for the idea behind it; several examples do. */
    private static final double LEAST_CORE = 0.30;

    /** Where all elements are asked for, so many of them have to be there at least in part. */
    private static final double MOST = 0.6;

    /** The same where the core is missing, or several marks tell that each element counts. */
    private static final double NEARLY_ALL = 0.75;

    /** Cut-offs of the score, chosen on hand-labelled answers; with alternatives more is found, so more is asked. */
    private static final double PARTLY = 0.20;

    private static final double COVERED = 0.35;
    private static final double PARTLY_WITH_ALTERNATIVES = 0.40;
    private static final double COVERED_WITH_ALTERNATIVES = 0.50;

    /** Several marks for one thought are for most of it. */
    private static final double WHOLE = 0.75;

    /** One element seen as plainly as this is worth something, however many are asked for. */
    private static final double PLAIN = 0.8;

    /** What is left of the score of an answer that contradicts the point: now and then it only seems to. */
    private static final double CONTRADICTED = 0.75;

    /** The same where it is not put in sentences, copied, or rejected. */
    private static final double DOUBTFUL = 0.6;

    /** A rejected wording is used if so much of it is there. */
    private static final double REJECTED = 0.85;

    private PointScorer() {}

    static PointMarking mark(MarkScheme scheme, Reading reading) {
        Seen seen = Seen.of(scheme, reading);
        Set<Flag> contrary = contradictions(seen);
        Set<Flag> others = reasons(seen, reading);
        Set<Flag> flags = EnumSet.copyOf(contrary);
        flags.addAll(others);
        double sound = limit(others) == Verdict.COVERED ? 1 : DOUBTFUL;
        double score = Blend.of(seen) * Math.min(sound, contrary.isEmpty() ? 1 : CONTRADICTED);
        // Where the idea itself is plainly there, what is said against its elements does not undo it.
        boolean stands = seen.whole() == null && seen.core().verdict() == Verdict.COVERED;
        Verdict most = contrary.isEmpty() || !stands ? limit(contrary) : Verdict.PARTLY;
        Verdict limit = limit(others).atMost(most);
        Verdict verdict = verdict(seen, score).atMost(limit);
        List<Token> tokens = reading.answer().tokens();
        PartMarking core = seen.shownCore().marking(scheme.core().text(), tokens, seen.coreVerdict(verdict));
        List<PartMarking> parts = seen.parts(tokens);
        // An alternative of the whole point tells nothing of its parts: partly is a half.
        double share = Math.max(Award.share(scheme, core, parts), seen.whole() == null ? 0 : Award.worth(verdict));
        return new PointMarking(
                scheme.text(),
                verdict,
                score,
                core,
                parts,
                scheme.require(),
                seen.spans(tokens),
                seen.missing(verdict),
                List.copyOf(flags),
                Award.of(scheme, verdict, share, limit),
                scheme.marks());
    }

    /** What speaks against the answer apart from what it says. */
    private static Set<Flag> reasons(Seen seen, Reading reading) {
        MarkScheme scheme = seen.scheme();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(reading.flags());
        boolean row = scheme.require() > 1 && Soup.isRow(reading.answer().tokens());
        if ((row || seen.scattered()) && limit(flags) != Verdict.NOT_SEEN) {
            flags.add(Flag.LIST);
        }
        if (rejected(scheme, reading)) {
            flags.add(Flag.REJECTED);
        }
        return flags;
    }

    private static Verdict limit(Set<Flag> flags) {
        Verdict limit = Verdict.COVERED;
        for (Flag flag : flags) {
            limit = limit.atMost(flag.limit());
        }
        return limit;
    }

    private static Verdict verdict(Seen seen, double score) {
        MarkScheme scheme = seen.scheme();
        boolean given = scheme.hasAlternatives();
        if (score < (given ? PARTLY_WITH_ALTERNATIVES : PARTLY)) {
            return seen.elements().isEmpty() || seen.best(1) < PLAIN ? Verdict.NOT_SEEN : Verdict.PARTLY;
        }
        boolean idea = scheme.mode() != Mode.ANY
                || seen.whole() != null
                || seen.core().strength() >= LEAST_CORE
                || seen.severalExamples();
        if (scheme.mode() == Mode.ALL && seen.whole() == null) {
            boolean lenient = scheme.marks() == 1 && seen.core().strength() >= LEAST_CORE;
            idea = seen.touched()
                    >= (lenient ? MOST : NEARLY_ALL) * scheme.elements().size();
        }
        boolean several = scheme.mode() == Mode.NONE && scheme.marks() > 1;
        boolean covered = score >= (several ? WHOLE : given ? COVERED_WITH_ALTERNATIVES : COVERED);
        return covered && idea ? Verdict.COVERED : Verdict.PARTLY;
    }

    /** What the answer contradicts keeps the point down: its core, or more than half of its elements. */
    private static Set<Flag> contradictions(Seen seen) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (seen.whole() != null) {
            flags.addAll(seen.whole().flags());
            return flags;
        }
        if (seen.elements().isEmpty() || seen.core().strength() >= LEAST_CORE) {
            flags.addAll(seen.core().flags());
        }
        int contradicted = 0;
        for (PartScorer element : seen.elements()) {
            contradicted += element.flags().isEmpty() ? 0 : 1;
        }
        if (contradicted * 2 > seen.elements().size()) {
            for (PartScorer element : seen.elements()) {
                flags.addAll(element.flags());
            }
        }
        return flags;
    }

    private static boolean rejected(MarkScheme scheme, Reading reading) {
        for (String wording : scheme.reject()) {
            Support support = Support.of(Wanted.of(wording, reading.weights()), reading.answer());
            if (support.share() >= REJECTED && support.flags().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
