package revise.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One unit of study, as a bundle holds it. Lists keep the order of the file. */
public record Topic(
        About about,
        String synopsis,
        List<String> overview,
        List<Term> keyConcepts,
        List<Term> keyTerms,
        List<Statement> learningObjectives,
        List<MarkingPoint> markingPoints,
        List<Statement> guidance,
        List<Mistake> mistakes,
        List<Faq> faqs,
        List<Statement> prerequisites) {
    public Topic {
        overview = List.copyOf(overview);
        keyConcepts = List.copyOf(keyConcepts);
        keyTerms = List.copyOf(keyTerms);
        learningObjectives = List.copyOf(learningObjectives);
        markingPoints = List.copyOf(markingPoints);
        guidance = List.copyOf(guidance);
        mistakes = List.copyOf(mistakes);
        faqs = List.copyOf(faqs);
        prerequisites = List.copyOf(prerequisites);
    }

    public String id() {
        return about.id();
    }

    public String title() {
        return about.title();
    }

    public Counts counts() {
        int misconceptions = 0;
        for (Mistake mistake : mistakes) {
            misconceptions += mistake.isMisconception() ? 1 : 0;
        }
        return new Counts(
                keyConcepts.size(),
                keyTerms.size(),
                learningObjectives.size(),
                markingPoints.size(),
                guidance.size(),
                mistakes.size(),
                misconceptions,
                faqs.size(),
                prerequisites.size());
    }

    /** The keys of cards that carry on the history of others, by the others' keys, as {@code was} says. */
    public Map<String, String> succession() {
        Map<String, String> succession = new LinkedHashMap<>();
        for (Term concept : keyConcepts) {
            add(succession, CardKind.CONCEPT, concept.identity());
        }
        for (Term term : keyTerms) {
            add(succession, CardKind.TERM, term.identity());
        }
        for (MarkingPoint point : markingPoints) {
            add(succession, CardKind.POINT, point.identity());
        }
        for (Mistake mistake : mistakes) {
            add(succession, CardKind.MISCONCEPTION, mistake.identity());
        }
        for (Faq faq : faqs) {
            add(succession, CardKind.FAQ, faq.identity());
        }
        return succession;
    }

    private void add(Map<String, String> succession, CardKind kind, Identity identity) {
        for (String earlier : identity.was()) {
            succession.put(kind.key(id(), earlier), kind.key(id(), identity.id()));
        }
    }
}
