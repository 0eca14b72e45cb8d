package revise.command;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import revise.progress.Memory;
import revise.quiz.Card;
import revise.render.Coming;
import revise.render.Planned;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;

/** Looks ahead once a quiz is over, by the journal as it then is. */
final class AfterQuiz {
    private final Workplace workplace;
    private final Library library;
    private final List<Listing> topics;
    private final Standings before;

    /**
     * @param topics those that the quiz was about
     * @param before how the cards stood when it began
     */
    AfterQuiz(Workplace workplace, Library library, List<Listing> topics, Standings before) {
        this.workplace = workplace;
        this.library = library;
        this.topics = topics;
        this.before = before;
    }

    /** What comes next. */
    Coming coming() {
        Standings standings = before.after(workplace.host().now());
        LocalDate today = standings.when().today();
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (Card card : QuizCards.of(topics, EnumSet.allOf(CardKind.class))) {
            Memory memory = standings.memory(card.key());
            if (!memory.isNew()) {
                LocalDate day = standings.timetable().days().date(memory.due().orElseThrow());
                LocalDate at = day.isBefore(today) ? today : day;
                days.put(at, days.getOrDefault(at, 0) + 1);
            }
        }
        Optional<LocalDate> assessment = assessment(standings, today);
        Optional<Planned> planned =
                assessment.isPresent() ? Today.planned(library.topics(), standings) : Optional.empty();
        return new Coming(days, assessment, planned);
    }

    private Optional<LocalDate> assessment(Standings standings, LocalDate today) {
        LocalDate soonest = null;
        for (Listing topic : topics) {
            var next = standings.settings().assessments().next(topic.about().id(), today);
            if (next.isPresent() && (soonest == null || next.get().date().isBefore(soonest))) {
                soonest = next.get().date();
            }
        }
        return Optional.ofNullable(soonest);
    }
}
