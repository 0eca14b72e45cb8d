package revise.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import revise.progress.Marks;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Undo;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Session;
import revise.storage.Journal;
import revise.storage.SeenCards;
import revise.topic.CardText;

/** Keeps the journal in step with a session: what is rated or taken back is on the disk before the session goes on. */
final class Ledger {
    private final Host host;
    private final Journal journal;
    private final Deque<String> reviews = new ArrayDeque<>();
    private final Map<String, CardText> rated = new HashMap<>();

    Ledger(Host host, Journal journal) {
        this.host = host;
        this.journal = journal;
    }

    /** @param shown when the card was shown */
    Session rate(Session session, Rating rating, Instant shown) {
        Instant at = host.now();
        long ms = Math.max(0, Duration.between(shown, at).toMillis());
        String id = host.newId();
        Optional<Marks> marks =
                session.reply().orElseThrow().marking().map(marking -> new Marks(marking.marks(), marking.outOf()));
        Card card = session.question().card();
        journal.append(new Review(id, at, card.key(), rating, ms, marks));
        reviews.push(id);
        rated.put(card.key(), new CardText(Deck.isUntold(card) ? "" : card.prompt(), card.answer()));
        return session.rate(rating, at);
    }

    /** The session before its last rating; there must be one. */
    Session undo(Session session) {
        Session before = session.undo().orElseThrow();
        journal.append(new Undo(host.newId(), host.now(), reviews.peek()));
        reviews.pop();
        return before;
    }

    /** Remembers what the cards said that have been rated. */
    void close(SeenCards seen) {
        if (!rated.isEmpty()) {
            seen.add(rated);
        }
    }
}
