package revise.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an answer shows of a marking point, part by part.
 *
 * @param core how far its core was seen
 * @param elements how far each element was seen, in order
 * @param whole the alternative of the whole point that shows more than its parts do, or null
 */
record Seen(MarkScheme scheme, PartScorer core, List<PartScorer> elements, PartScorer whole) {

    static Seen of(MarkScheme scheme, Reading reading) {
        PartScorer core = PartScorer.core(scheme.core(), reading);
        List<PartScorer> elements = new ArrayList<>();
        for (Element element : scheme.elements()) {
            elements.add(PartScorer.element(element, reading));
        }
        Seen parts = new Seen(scheme, core, elements, null);
        if (scheme.mode() == Mode.ANY && Announcement.is(scheme.core(), reading.weights())) {
            core = core.atLeast(parts.best(scheme.require()));
            parts = new Seen(scheme, core, elements, null);
        }
        PartScorer best = null;
        double most = Blend.of(parts);
        for (String wording : scheme.alternatives()) {
            PartScorer whole = PartScorer.whole(wording, reading);
            if (whole.strength() > most) {
                most = whole.strength();
                best = whole;
            }
        }
        return new Seen(scheme, core, elements, best);
    }

    /** What shows the core: of a point without elements what shows the point, be it another wording of the whole. */
    PartScorer shownCore() {
        return elements.isEmpty() && whole != null ? whole : core;
    }

    /** How far the core is seen, if the point has that verdict: without elements the core is all there is. */
    Verdict coreVerdict(Verdict verdict) {
        return elements.isEmpty() ? verdict : core.verdict();
    }

    /** The mean strength of the best elements. */
    double best(int count) {
        List<PartScorer> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparingDouble(PartScorer::strength).reversed());
        double sum = 0;
        for (PartScorer element : sorted.subList(0, count)) {
            sum += element.strength();
        }
        return sum / count;
    }

    /** True if more examples are seen than the point asks for, and three words or more of the answer name them. */
    boolean severalExamples() {
        int examples = 0;
        Set<Integer> words = new HashSet<>();
        for (PartScorer element : elements) {
            if (element.verdict() == Verdict.COVERED) {
                examples++;
                words.addAll(element.places());
            }
        }
        return examples > scheme.require() && words.size() >= 3;
    }

    /** How many elements are seen at least in part. */
    int touched() {
        int touched = 0;
        for (PartScorer element : elements) {
            touched += element.verdict() == Verdict.NOT_SEEN ? 0 : 1;
        }
        return touched;
    }

    /** True if hardly any words that belong together stand together. */
    boolean scattered() {
        Coherence all = core.coherence();
        for (PartScorer element : elements) {
            all = all.plus(element.coherence());
        }
        return whole == null && all.lost();
    }

    List<PartMarking> parts(List<Token> tokens) {
        List<PartMarking> parts = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            parts.add(elements.get(i).marking(scheme.elements().get(i).text(), tokens));
        }
        return parts;
    }

    /** The learner's words that show it, those of elements only where they count. */
    List<Span> spans(List<Token> tokens) {
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
            spans.add(new Span(tokens.get(place).start(), tokens.get(place).end()));
        }
        return spans;
    }

    /** What would have earned more: nothing of a point that is covered by examples or as a whole. */
    List<String> missing(Verdict verdict) {
        List<String> missing = new ArrayList<>();
        boolean covered = verdict == Verdict.COVERED;
        if (covered && (scheme.mode() != Mode.ALL || whole != null)) {
            return missing;
        }
        if (!covered && coreVerdict(verdict) == Verdict.NOT_SEEN) {
            missing.add(scheme.core().text());
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).verdict() == Verdict.NOT_SEEN) {
                missing.add(scheme.elements().get(i).text());
            }
        }
        return missing;
    }
}
