package revise.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import revise.marking.Gist;
import revise.quiz.Card;
import revise.topic.CardText;
import revise.topic.Identity;

/** How likely it is that a new card is an old one reworded. */
final class Succession {
    /** From here on it is worth proposing. */
    static final double CLOSE = 0.8;

    /** What a card is not known by tells something only if it is not as short as "yes" or a name. */
    private static final int FEWEST_WORDS = 4;

    private final Gist gist = new Gist();

    /** The id in a card's key. */
    static String id(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /**
     * From 0 to 1: 1 for a card that was only given an id; else how like the two are in what is asked, in the answer,
     * or in the id that an author gave.
     *
     * @param lost the key of a card that is gone
     * @param text what it said, if that is known
     */
    double likeness(String lost, Optional<CardText> text, PlacedCard placed) {
        Card card = placed.card();
        if (!lost.startsWith(card.kind().key(card.topicId(), ""))) {
            return 0;
        }
        String id = id(lost);
        if (Identity.derived(card.kind(), placed.name(), List.of()).id().equals(id)) {
            return 1;
        }
        double likeness = slugLikeness(id, placed);
        if (text.isPresent()) {
            double prompt = likeness(text.get().prompt(), placed.prompt(), placed);
            double answer = likeness(text.get().answer(), card.answer(), placed);
            likeness = Math.max(likeness, Math.max(prompt, answer));
        }
        return likeness;
    }

    private double likeness(String old, String now, PlacedCard placed) {
        Set<String> words = gist.of(now);
        boolean telling = now.equals(placed.name()) || words.size() >= FEWEST_WORDS;
        return telling ? Gist.likeness(gist.of(old), words) : 0;
    }

    /** The words of an author's id, against the new id's and against what the card is known by. */
    private double slugLikeness(String id, PlacedCard placed) {
        Set<String> words = gist.of(id);
        double name = Gist.likeness(words, gist.of(placed.name()));
        boolean given = placed.identity().given();
        return given
                ? Math.max(name, Gist.likeness(words, gist.of(placed.identity().id())))
                : name;
    }
}
