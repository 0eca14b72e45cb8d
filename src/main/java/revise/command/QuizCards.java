package revise.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import revise.quiz.Card;
import revise.quiz.Choices;
import revise.quiz.Deck;
import revise.quiz.Examiner;
import revise.quiz.Question;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;
import revise.topic.Complaint;
import revise.topic.Topic;

/** The cards of a quiz, and what it takes to ask and mark them. */
final class QuizCards {
    /** A library of more topics is not read as a whole to mark an answer. */
    private static final int LARGE = 200;

    static final List<String> MODES = List.of("type", "choice");

    private static final Set<CardKind> ANY_KIND = EnumSet.allOf(CardKind.class);

    private QuizCards() {}

    /** @throws UsageError if it does not go with what is asked */
    static boolean isChoice(Arguments arguments) {
        boolean choice = arguments.oneOf("--mode", "type", MODES).equals("choice");
        if (choice && KindOption.isRecall(arguments)) {
            throw new UsageError("--kind criteria asks for all marking points of a topic at once, and --mode choice for"
                    + " one card; choose one");
        }
        return choice;
    }

    /** @param topics those asked about, which wrong options are taken from first */
    static List<Question> choices(List<Question> questions, List<Listing> topics, Library library, long seed) {
        Choices choices = new Choices(of(topics, ANY_KIND), new Whole(library), seed);
        List<Question> changed = new ArrayList<>();
        for (Question question : questions) {
            changed.add(choices.of(question));
        }
        return changed;
    }

    /** All cards of the library, which is read once and only if it must be. */
    private static final class Whole implements Supplier<List<Card>> {
        private final Library library;
        private List<Card> cards = List.of();

        Whole(Library library) {
            this.library = library;
        }

        @Override
        public List<Card> get() {
            if (cards.isEmpty()) {
                cards = of(library.topics(), ANY_KIND);
            }
            return cards;
        }
    }

    /** Marks the answers to the questions; what it needs of the topics is read with the first answer. */
    static Examiner examiner(List<Question> questions, Library library, Workplace workplace) {
        return new Examiner(new AtHand(library, topicsOf(questions), workplace));
    }

    private record AtHand(Library library, Set<String> asked, Workplace workplace) implements Examiner.Sources {
        @Override
        public List<Topic> topics() {
            return read(library.topics(), asked);
        }

        @Override
        public Map<String, Map<String, List<String>>> accepted() {
            return workplace.acceptedWordings().read();
        }
    }

    /** All topics, or in a large library only those that are asked about: the first answer is not kept waiting. */
    private static List<Topic> read(List<Listing> listings, Set<String> asked) {
        List<Topic> topics = new ArrayList<>();
        for (Listing listing : listings) {
            if (listings.size() <= LARGE || asked.contains(listing.about().id())) {
                topics.add(listing.topic());
            }
        }
        return topics;
    }

    private static Set<String> topicsOf(List<Question> questions) {
        Set<String> ids = new HashSet<>();
        for (Question question : questions) {
            ids.add(question.card().topicId());
        }
        return ids;
    }

    static List<Card> of(List<Listing> topics, Set<CardKind> kinds) {
        List<Card> cards = new ArrayList<>();
        for (Listing listing : topics) {
            for (Card card : Deck.of(listing.topic())) {
                if (kinds.contains(card.kind())) {
                    cards.add(card);
                }
            }
        }
        return cards;
    }

    /** Why there is nothing to ask. */
    static Complaint none(List<Listing> topics) {
        if (topics.isEmpty()) {
            return new Complaint("there are no topics to ask about");
        }
        for (Listing listing : topics) {
            if (listing.counts().cards() > 0) {
                return new Complaint("these topics have no such cards");
            }
        }
        String which = topics.size() == 1 ? topics.get(0).about().id() : "these topics";
        return new Complaint(
                "there is nothing in " + which + " to be asked about yet; revise check tells what there could be");
    }
}
