package revise.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.marking.MarkScheme;
import revise.marking.Marking;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Examiner;
import revise.quiz.PaperExaminer;
import revise.quiz.Question;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.Submission;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

/** Marks submissions by all topics at hand. */
final class BulkMarker {
    private final Library library;
    private final Examiner examiner;
    private final Map<String, Map<String, Card>> cards = new HashMap<>();

    BulkMarker(Workplace workplace) {
        this.library = workplace.library();
        this.examiner = new Examiner(new AllTopics(library, workplace));
    }

    private record AllTopics(Library library, Workplace workplace) implements Examiner.Sources {
        @Override
        public List<Topic> topics() {
            List<Topic> topics = new ArrayList<>();
            for (Listing listing : library.topics()) {
                topics.add(listing.topic());
            }
            return topics;
        }

        @Override
        public Map<String, Map<String, List<String>>> accepted() {
            return workplace.acceptedWordings().read();
        }
    }

    /** Why the submission cannot be marked, or empty. */
    String fault(Submission submission) {
        if (!submission.card().isEmpty() && card(submission.card()) == null) {
            return "there is no card \"" + submission.card() + "\"";
        }
        int number = 0;
        for (MarkingPoint point : submission.points()) {
            number++;
            String fault = fault(point);
            if (!fault.isEmpty()) {
                return "point " + number + ": " + fault;
            }
        }
        return "";
    }

    /** In a bundle there are warnings for this; here nobody would see that an alternative counts for nothing. */
    private static String fault(MarkingPoint point) {
        MarkScheme scheme = MarkScheme.of(point.text());
        int elements = scheme.elements().size();
        if (point.require() > elements) {
            return "\"require\" is " + point.require() + ", but the point has "
                    + (elements == 0 ? "no elements" : elements == 1 ? "1 element" : elements + " elements");
        }
        List<String> names = new ArrayList<>();
        for (Alternatives alternatives : point.accept()) {
            names.add(alternatives.of());
        }
        List<String> unknown = scheme.unknownNames(names);
        return unknown.isEmpty() ? "" : "\"accept\" names \"" + unknown.get(0) + "\", which is no part of it";
    }

    /** The marking of a submission without a fault. */
    Marking mark(Submission submission) {
        if (!submission.card().isEmpty()) {
            return examiner.mark(Question.typed(card(submission.card()), submission.prompt()), submission.answer());
        }
        List<MarkScheme> schemes = new ArrayList<>();
        for (MarkingPoint point : submission.points()) {
            schemes.add(Examiner.scheme(point));
        }
        return examiner.mark(submission.prompt(), schemes, submission.answer());
    }

    /** The marking of an answer to a question of a written quiz. */
    Marking mark(Question question, String answer) {
        return new PaperExaminer(examiner).mark(question, answer);
    }

    private Card card(String key) {
        return cards(key.substring(0, Math.max(0, key.indexOf('/')))).get(key);
    }

    /** The cards of a topic by their keys, in its order; none where there is no such topic. */
    Map<String, Card> cards(String topic) {
        Map<String, Card> known = cards.get(topic);
        if (known == null) {
            known = cardsOf(topic);
            if (!known.isEmpty()) {
                // Names that are no topics are not kept: there is no end to them.
                cards.put(topic, known);
            }
        }
        return known;
    }

    private Map<String, Card> cardsOf(String topic) {
        Map<String, Card> byKey = new LinkedHashMap<>();
        for (Listing listing : library.topics()) {
            if (listing.about().id().equals(topic)) {
                Deck.of(listing.topic()).forEach(card -> byKey.put(card.key(), card));
            }
        }
        return byKey;
    }
}
