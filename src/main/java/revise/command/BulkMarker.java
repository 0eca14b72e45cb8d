package revise.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.marking.MarkScheme;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.Verdict;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Examiner;
import revise.quiz.PaperExaminer;
import revise.quiz.Question;
import revise.render.Harmless;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.Submission;
import revise.topic.Topic;

/** Marks submissions one after the other, and counts which points are missed. */
final class BulkMarker {
    private static final int MOST_NAMED = 5;

    /** How many points are counted for the summary: memory must not grow with the input. */
    private static final int MOST_COUNTED = 10_000;

    private final Library library;
    private final Examiner examiner;
    private final Map<String, Map<String, Card>> cards = new HashMap<>();
    private final Map<String, int[]> missed = new HashMap<>();
    private int answers;

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

    /** The marking, or empty if there is no such card. */
    Optional<Marking> mark(Submission submission) {
        Optional<Marking> marking;
        if (submission.card().isEmpty()) {
            List<MarkScheme> schemes = new ArrayList<>();
            for (Submission.Point point : submission.points()) {
                schemes.add(MarkScheme.of(point.text(), 1, 0, point.accept(), List.of()));
            }
            marking = Optional.of(examiner.mark(submission.prompt(), schemes, submission.answer()));
        } else {
            marking = Optional.ofNullable(card(submission.card()))
                    .map(card -> examiner.mark(Question.typed(card, submission.prompt()), submission.answer()));
        }
        marking.ifPresent(this::count);
        return marking;
    }

    /** The marking of an answer to a question of a written quiz. */
    Marking mark(Question question, String answer) {
        Marking marking = new PaperExaminer(examiner).mark(question, answer);
        count(marking);
        return marking;
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

    private void count(Marking marking) {
        answers++;
        for (PointMarking point : marking.points()) {
            if (missed.containsKey(point.text()) || missed.size() < MOST_COUNTED) {
                int[] counts = missed.computeIfAbsent(point.text(), text -> new int[2]);
                counts[0] += point.verdict() == Verdict.NOT_SEEN ? 1 : 0;
                counts[1]++;
            }
        }
    }

    /**
     * How many answers there were, and the points most often missed.
     *
     * @param errors how many lines could not be marked
     */
    String summary(int errors) {
        StringBuilder summary = new StringBuilder();
        summary.append(answers).append(answers == 1 ? " answer marked" : " answers marked");
        summary.append(errors == 0 ? ".\n" : ", " + errors + (errors == 1 ? " line" : " lines") + " in error.\n");
        List<Map.Entry<String, int[]>> worst = new ArrayList<>(missed.entrySet());
        worst.removeIf(entry -> entry.getValue()[0] == 0);
        worst.sort((a, b) -> a.getValue()[0] != b.getValue()[0]
                ? Integer.compare(b.getValue()[0], a.getValue()[0])
                : a.getKey().compareTo(b.getKey()));
        if (!worst.isEmpty()) {
            summary.append("Most often missed:\n");
        }
        for (Map.Entry<String, int[]> point : worst.subList(0, Math.min(MOST_NAMED, worst.size()))) {
            summary.append(String.format(
                    "  %d of %d  %s%n", point.getValue()[0], point.getValue()[1], Harmless.line(point.getKey())));
        }
        return summary.toString();
    }
}
