package revise.storage;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import revise.progress.Assessment;
import revise.progress.Assessments;
import revise.progress.Days;
import revise.progress.Preferences;
import revise.progress.Steps;
import revise.progress.Weights;

/** Settings as the cache holds them. */
final class SettingsCodec {
    private SettingsCodec() {}

    static void write(BinaryOutput out, Settings settings) throws IOException {
        Preferences preferences = settings.preferences();
        for (double weight : preferences.weights().values()) {
            out.real(weight);
        }
        out.real(preferences.desiredRetention());
        out.number(preferences.days().start().toSecondOfDay());
        out.number(preferences.fuzz() ? 1 : 0);
        out.number(settings.newPerDay());
        out.text(settings.color());
        out.list(settings.assessments().all(), SettingsCodec::write);
    }

    private static void write(BinaryOutput out, Assessment assessment) throws IOException {
        out.bigNumber(assessment.date().toEpochDay());
        out.texts(List.copyOf(assessment.topics()));
        // Zero minutes are none: an assessment has more than that, if any.
        out.real(assessment.minutesADay().orElse(0));
    }

    static Settings read(BinaryInput in, TimeZone zone) {
        List<Double> weights = new ArrayList<>(Weights.COUNT);
        for (int i = 0; i < Weights.COUNT; i++) {
            weights.add(in.real());
        }
        double retention = in.real();
        Days days = new Days(zone, LocalTime.ofSecondOfDay(in.number()));
        boolean fuzz = in.number() == 1;
        Preferences preferences =
                new Preferences(new Weights(weights), retention, Steps.LEARNING, Steps.RELEARNING, days, fuzz);
        int newPerDay = in.number();
        String color = in.text();
        int size = in.number();
        List<Assessment> assessments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            assessments.add(readAssessment(in));
        }
        return new Settings(preferences, newPerDay, new Assessments(assessments), color);
    }

    private static Assessment readAssessment(BinaryInput in) {
        LocalDate date = LocalDate.ofEpochDay(in.bigNumber());
        Set<String> topics = Set.copyOf(in.texts());
        double minutes = in.real();
        return new Assessment(date, topics, minutes > 0 ? OptionalDouble.of(minutes) : OptionalDouble.empty());
    }
}
