package revise.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import revise.progress.Assessment;
import revise.progress.Assessments;
import revise.render.When;
import revise.storage.Listing;
import revise.topic.Spelling;

/** What is to be said of saved dates beside the plans toward them. */
final class DateNotes {
    private final Assessments assessments;
    private final When when;
    private final Set<String> known = new TreeSet<>();

    /** @param topics all that are at hand */
    DateNotes(Assessments assessments, When when, List<Listing> topics) {
        this.assessments = assessments;
        this.when = when;
        for (Listing topic : topics) {
            known.add(topic.about().id());
        }
    }

    /** What follows from saving a date, beside those that were saved before. */
    String saved(LocalDate date, List<Listing> topics) {
        Optional<LocalDate> sooner = Optional.empty();
        for (Listing topic : topics) {
            Optional<Assessment> next = assessments.next(topic.about().id(), when.today());
            if (next.isPresent() && next.get().date().isBefore(sooner.orElse(date))) {
                sooner = Optional.of(next.get().date());
            }
        }
        return sooner.map(day -> "Saved. Until " + when.date(day) + " quizzes follow the plan toward that day, which is"
                        + " saved as well; revise plan --clear --by " + day + " forgets it.")
                .orElse("Saved: quizzes now follow this plan, and revise plan shows how it goes on.");
    }

    /** The dates ahead that are not yet planned for, as others come first, and one that is today. */
    List<String> unplanned(List<LocalDate> planned) {
        List<String> notes = new ArrayList<>();
        Set<LocalDate> later = new TreeSet<>();
        for (Assessment assessment : assessments.all()) {
            boolean here = assessment.topics().isEmpty() || !Collections.disjoint(assessment.topics(), known);
            if (!here) {
                continue;
            }
            if (assessment.date().equals(when.today())) {
                notes.add("An assessment is today: nothing is planned for it any more.");
            } else if (assessment.date().isAfter(when.today()) && !planned.contains(assessment.date())) {
                later.add(assessment.date());
            }
        }
        for (LocalDate date : later) {
            notes.add("Saved as well: " + when.date(date) + ". It counts once the dates before it are past.");
        }
        return notes;
    }

    /** Topics that a date names and that are not at hand: mistyped, perhaps. */
    List<String> strangers() {
        List<String> notes = new ArrayList<>();
        for (Assessment assessment : assessments.all()) {
            for (String topic : new TreeSet<>(assessment.topics())) {
                if (!known.contains(topic) && !assessment.date().isBefore(when.today())) {
                    String hint = Spelling.nearest(topic, known)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("");
                    notes.add("the assessment of " + assessment.date() + " names a topic that is not here: \"" + topic
                            + "\"" + hint);
                }
            }
        }
        return notes;
    }
}
