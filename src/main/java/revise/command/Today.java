package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.progress.Agenda;
import revise.progress.Choice;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.Planned;
import revise.storage.Listing;

/** What the plans of the assessments ahead ask of the learner today. */
final class Today {
    /** Planning more than this would keep the screen waiting. */
    private static final int MOST_CARDS = 5000;

    private Today() {}

    /** What is left of it; empty without an assessment ahead. */
    static Optional<Planned> planned(List<Listing> topics, Standings standings) {
        List<Listing> covered = new ArrayList<>();
        int cards = 0;
        for (Listing listing : topics) {
            if (standings.isPlanned(listing.about().id())) {
                covered.add(listing);
                cards += listing.counts().cards();
            }
        }
        if (cards == 0 || cards > MOST_CARDS) {
            return Optional.empty();
        }
        List<Card> deck = new ArrayList<>();
        for (Listing listing : covered) {
            deck.addAll(Deck.of(listing.topic()));
        }
        Agenda agenda = Agenda.of(standings.timetable(), standings.memories(deck), Choice.DAILY, 0, standings.now());
        double minutes = standings
                .timetable()
                .pace()
                .minutes(agenda.fresh().size(), agenda.due().size());
        return Optional.of(new Planned(minutes, agenda.enough()));
    }
}
