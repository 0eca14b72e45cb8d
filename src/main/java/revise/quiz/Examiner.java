package revise.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.marking.Confirmation;
import revise.marking.MarkScheme;
import revise.marking.Marker;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.TermMarking;
import revise.marking.Terms;
import revise.marking.Verdict;
import revise.marking.Vocabulary;
import revise.topic.Alternatives;
import revise.topic.CardKind;
import revise.topic.MarkingPoint;
import revise.topic.Term;
import revise.topic.Topic;

/** Marks what is typed in a quiz. What it needs of the topics is prepared when the first answer comes. */
public final class Examiner {
    /** What marking goes by; read once, when it is first needed. */
    public interface Sources {
        /** The topics at hand: their words and terms are what an answer is told apart by. */
        List<Topic> topics();

        /** The learner's own alternatives, by card key and part of the point. */
        Map<String, Map<String, List<String>>> accepted();
    }

    private final Sources sources;
    private final Map<String, Known> known = new HashMap<>();
    private Marker marker;
    private Terms terms;

    /** A marking point of the topics at hand, by its own words. */
    private record Known(String text, MarkScheme scheme) {}

    public Examiner(Sources sources) {
        this.sources = sources;
    }

    /** How a marking point is marked. */
    public static MarkScheme scheme(MarkingPoint point) {
        return scheme(point, Map.of());
    }

    /**
     * The words that name what an alternative in a point stands for.
     *
     * @param words of a part of the point; where they fit none, the whole point is meant, without such words as "Award
     *     credit for"
     */
    public static String part(MarkingPoint point, String words) {
        MarkScheme scheme = scheme(point);
        boolean fits = !words.isEmpty() && scheme.unknownNames(List.of(words)).isEmpty();
        return fits ? words : scheme.text();
    }

    /** @param own the learner's own alternatives, by the part of the point that they stand for */
    private static MarkScheme scheme(MarkingPoint point, Map<String, List<String>> own) {
        Map<String, List<String>> accept = new LinkedHashMap<>();
        for (Alternatives alternatives : point.accept()) {
            accept.put(alternatives.of(), new ArrayList<>(alternatives.wordings()));
        }
        for (Map.Entry<String, List<String>> part : own.entrySet()) {
            accept.computeIfAbsent(part.getKey(), name -> new ArrayList<>()).addAll(part.getValue());
        }
        return MarkScheme.of(point.text(), point.marks(), point.require(), accept, point.reject());
    }

    /**
     * What a typed text is worth as an answer to a question: in a quiz, on paper and in bulk alike. A term is one thought,
     * and its aliases are as good; of a misconception its correction has to be said.
     */
    public Marking mark(Question question, String text) {
        prepare();
        Card card = question.card();
        return switch (card.kind()) {
            case POINT -> marker.mark(question.prompt(), List.of(scheme(card)), text);
            case TERM -> Marking.of(List.of(termMarking(card, text)));
            case MISCONCEPTION ->
                question.truth().orElse(false)
                        ? marker.confirm(card.answer(), text)
                        : marker.correct(question.prompt(), card.answer(), text);
            case CONCEPT, FAQ -> marker.define(question.prompt(), card.answer(), text);
        };
    }

    /** What a text is worth against points that come from elsewhere. */
    public Marking mark(String question, List<MarkScheme> points, String text) {
        prepare();
        return marker.mark(question, points, text);
    }

    private PointMarking termMarking(Card card, String text) {
        String rating = judge(card, text).match().rating();
        Verdict verdict = switch (rating) {
            case "good" -> Verdict.COVERED;
            case "hard" -> Verdict.PARTLY;
            default -> Verdict.NOT_SEEN;
        };
        return PointMarking.of(card.answer(), verdict);
    }

    /** By its words alone where the card is not of the topics at hand, or says something else. */
    private MarkScheme scheme(Card card) {
        Known point = known.get(card.key());
        return point != null && point.text.equals(card.answer())
                ? point.scheme.worth(card.marks())
                : MarkScheme.of(card.answer(), card.marks(), 0, Map.of(), List.of());
    }

    /** Whether a typed text is the term asked for, another one, or none. */
    TermMarking judge(Card card, String text) {
        prepare();
        return terms.judge(new Terms.Term(card.answer(), card.accepted()), text);
    }

    /**
     * The reply with one part of its marking moved on: covered, partly, not seen.
     *
     * @param part 0 for the core, else the number of an element
     */
    Reply moved(Question question, Reply reply, int part) {
        PointMarking point = reply.marking().orElseThrow().points().get(0);
        Card card = question.card();
        MarkScheme scheme = card.kind() == CardKind.POINT ? scheme(card) : MarkScheme.whole(card.answer());
        PointMarking own = mark(question, reply.text()).points().get(0);
        return reply.marked(Marking.of(List.of(Confirmation.moved(point, own, scheme, part))));
    }

    /** Reads its sources anew before the next answer is marked. */
    public void refresh() {
        marker = null;
    }

    private void prepare() {
        if (marker != null) {
            return;
        }
        Map<String, Map<String, List<String>>> own = sources.accepted();
        List<String> texts = new ArrayList<>();
        List<Terms.Term> names = new ArrayList<>();
        for (Topic topic : sources.topics()) {
            for (MarkingPoint point : topic.markingPoints()) {
                texts.add(point.text());
                String key = CardKind.POINT.key(topic.id(), point.identity().id());
                known.put(key, new Known(point.text(), scheme(point, own.getOrDefault(key, Map.of()))));
            }
            for (List<Term> list : List.of(topic.keyTerms(), topic.keyConcepts())) {
                for (Term term : list) {
                    texts.add(term.term() + ". " + term.definition());
                    names.add(new Terms.Term(term.term(), term.aliases()));
                }
            }
            topic.faqs().forEach(faq -> texts.add(faq.answer()));
        }
        Vocabulary vocabulary = Vocabulary.of(texts);
        terms = Terms.of(names, vocabulary);
        marker = Marker.of(vocabulary);
    }
}
