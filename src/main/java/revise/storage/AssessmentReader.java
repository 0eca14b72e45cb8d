package revise.storage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import revise.progress.Assessment;
import revise.progress.Assessments;

/** Reads the assessments of the settings, one after the other. */
final class AssessmentReader {
    static final String DATE = "date";
    static final String TOPICS = "topics";
    static final String MINUTES = "minutesPerDay";

    /** As many as a day has. */
    private static final int MOST_MINUTES = 1440;

    private static final int DAY = "2027-06-15".length();

    private final Problems problems;
    private final List<Assessment> all = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    AssessmentReader(Problems problems) {
        this.problems = problems;
    }

    Assessments all() {
        return new Assessments(all);
    }

    void read(Node item) {
        if (item instanceof Node.Mapping mapping) {
            read(mapping);
        } else if (!(item instanceof Node.Refused)) {
            problems.error(item.mark(), "an assessment must be keys with values, such as date: 2027-06-15");
        }
    }

    private void read(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, "an assessment", problems);
        Optional<LocalDate> date = date(fields);
        Set<String> topics = topics(fields);
        Node given = fields.take(MINUTES);
        OptionalDouble minutes = OptionalDouble.empty();
        if (given != null) {
            Optional<Double> number = Values.decimal(given, "\"" + MINUTES + "\"", 1, MOST_MINUTES, problems);
            minutes = number.isPresent() ? OptionalDouble.of(number.get()) : minutes;
        }
        fields.reportKeys();
        if (date.isPresent()) {
            add(new Assessment(date.get(), topics, minutes), mapping.mark());
        }
    }

    private Optional<LocalDate> date(Fields fields) {
        String text = fields.requiredText(DATE);
        try {
            if (text.length() == DAY) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // It is told below.
        }
        if (!text.isEmpty()) {
            problems.error(fields.mark(DATE), "\"date\" must be a day of the calendar, such as 2027-06-15");
        }
        return Optional.empty();
    }

    private Set<String> topics(Fields fields) {
        Set<String> topics = new HashSet<>();
        fields.eachSlug(TOPICS, "a topic", (topic, mark) -> {
            if (!topics.add(topic)) {
                problems.error(mark, "the topic \"" + topic + "\" stands here twice; remove one of them");
            }
        });
        if (fields.take(TOPICS) instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.error(list.mark(), "\"topics\" is empty; leave it out if all topics are meant");
        }
        return topics;
    }

    private void add(Assessment assessment, Mark mark) {
        for (int i = 0; i < all.size(); i++) {
            if (isSame(all.get(i), assessment)) {
                problems.error(
                        mark,
                        "the same day and topics as in line " + marks.get(i).line()
                                + "; remove one of them, or change it");
                return;
            }
        }
        all.add(assessment);
        marks.add(mark);
    }

    /** Two assessments of the same topics on the same day are one, whatever time is given to it. */
    static boolean isSame(Assessment a, Assessment b) {
        return a.date().equals(b.date()) && a.topics().equals(b.topics());
    }
}
