package revise.command;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import revise.progress.Assessment;
import revise.topic.Complaint;

/** The dates of assessments that the learner keeps in the settings. */
final class SavedDates {
    private final Workplace workplace;

    SavedDates(Workplace workplace) {
        this.workplace = workplace;
    }

    void save(Assessment assessment) {
        workplace.settingsFile().save(assessment);
    }

    /**
     * Forgets the dates that are meant.
     *
     * @param date only those on that day
     * @param topics only those of these topics, by id; empty for any
     * @return which they were, for reading
     * @throws Complaint if none is meant though some day or topic was named
     */
    String clear(Optional<LocalDate> date, Set<String> topics) {
        List<Assessment> removed = workplace.settingsFile().clear(assessment -> isMeant(assessment, date, topics));
        if (removed.isEmpty() && (date.isPresent() || !topics.isEmpty())) {
            throw new Complaint("no such date is saved; revise plan shows what is");
        }
        StringBuilder text = new StringBuilder(removed.isEmpty() ? "No date is saved.\n" : "");
        for (Assessment assessment : removed) {
            text.append("Forgotten: ")
                    .append(assessment.date())
                    .append(assessment.topics().isEmpty() ? ", all topics" : "")
                    .append('\n');
            for (String topic : new TreeSet<>(assessment.topics())) {
                text.append("  ").append(topic).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isMeant(Assessment assessment, Optional<LocalDate> date, Set<String> topics) {
        return (date.isEmpty() || assessment.date().equals(date.get()))
                && (topics.isEmpty() || !Collections.disjoint(assessment.topics(), topics));
    }
}
