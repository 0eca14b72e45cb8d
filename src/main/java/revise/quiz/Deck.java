package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import revise.marking.MarkScheme;
import revise.topic.CardKind;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Term;
import revise.topic.Topic;

/** All cards of a topic, in the order of its bundle. */
public final class Deck {
    private static final String UNTOLD = "What earns credit for marking point ";

    private final Topic topic;
    private final List<Card> cards = new ArrayList<>();

    private Deck(Topic topic) {
        this.topic = topic;
    }

    public static List<Card> of(Topic topic) {
        Deck deck = new Deck(topic);
        deck.addConcepts();
        deck.addTerms();
        deck.addPoints();
        deck.addMisconceptions();
        deck.addFaqs();
        return List.copyOf(deck.cards);
    }

    /** Whether the author gave the card no question: what is asked instead makes sense only where its topic is seen. */
    public static boolean isUntold(Card card) {
        return card.kind() == CardKind.POINT && card.prompt().startsWith(UNTOLD);
    }

    private void addConcepts() {
        int number = 0;
        for (Term concept : topic.keyConcepts()) {
            String id = concept.identity().id();
            add(CardKind.CONCEPT, id, ++number, concept.term(), concept.definition(), List.of(), "", 1);
        }
    }

    private void addTerms() {
        int number = 0;
        for (Term term : topic.keyTerms()) {
            String id = term.identity().id();
            add(CardKind.TERM, id, ++number, term.definition(), term.term(), term.aliases(), "", 1);
        }
    }

    /** What the point is about, where that leaves something to recall. */
    private static String cue(MarkingPoint point) {
        String cue = Cue.of(MarkScheme.of(point.text()));
        return cue.isEmpty() ? "" : " (" + cue + ")";
    }

    private void addPoints() {
        int number = 0;
        for (MarkingPoint point : topic.markingPoints()) {
            number++;
            String question = point.question().isEmpty()
                    ? UNTOLD + number + " of " + topic.markingPoints().size() + cue(point) + "?"
                    : point.question();
            String id = point.identity().id();
            add(CardKind.POINT, id, number, question, point.text(), List.of(), point.commandWord(), point.marks());
        }
    }

    /** What is shown, the misconception or its correction, is for the draw to choose: see {@link Draw}. */
    private void addMisconceptions() {
        int number = 0;
        for (Mistake mistake : topic.mistakes()) {
            if (mistake.isMisconception()) {
                String id = mistake.identity().id();
                add(CardKind.MISCONCEPTION, id, ++number, mistake.text(), mistake.correction(), List.of(), "", 1);
            }
        }
    }

    private void addFaqs() {
        int number = 0;
        for (Faq faq : topic.faqs()) {
            add(CardKind.FAQ, faq.identity().id(), ++number, faq.question(), faq.answer(), List.of(), "", 1);
        }
    }

    private void add(
            CardKind kind,
            String id,
            int number,
            String prompt,
            String answer,
            List<String> accepted,
            String commandWord,
            int marks) {
        String key = kind.key(topic.id(), id);
        cards.add(new Card(key, kind, topic.id(), topic.title(), number, prompt, answer, accepted, commandWord, marks));
    }
}
