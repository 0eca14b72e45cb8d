package revise.storage;

import java.util.List;
import java.util.TimeZone;
import revise.progress.Assessments;
import revise.progress.Preferences;

/**
 * What the learner has set, or what holds where nothing is set.
 *
 * @param preferences how reviews are scheduled
 * @param newPerDay how many new cards a day, where no plan says otherwise
 * @param assessments the dates saved
 * @param color {@code auto}, {@code always} or {@code never}
 */
public record Settings(Preferences preferences, int newPerDay, Assessments assessments, String color) {
    /** What {@code color} may be. */
    public static final List<String> COLORS = List.of("auto", "always", "never");

    private static final int NEW_PER_DAY = 20;

    /** @param zone where the learner is */
    public static Settings defaults(TimeZone zone) {
        return new Settings(Preferences.defaults(zone), NEW_PER_DAY, Assessments.NONE, "auto");
    }

    /** The same with other assessments. */
    Settings with(Assessments others) {
        return new Settings(preferences, newPerDay, others, color);
    }
}
