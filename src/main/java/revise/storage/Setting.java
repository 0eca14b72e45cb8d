package revise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.progress.Days;
import revise.progress.Preferences;

/** What can be set, by the keys of the settings file, in the order in which they are shown. */
public enum Setting {
    DESIRED_RETENTION("desiredRetention"),
    NEW_PER_DAY("newPerDay"),
    DAY_STARTS_AT("dayStartsAt"),
    WEIGHTS("weights"),
    FUZZ("fuzz"),
    ASSESSMENTS("assessments"),
    COLOR("color");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Setting> of(String key) {
        for (Setting setting : values()) {
            if (setting.key.equals(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Setting setting : values()) {
            keys.add(setting.key);
        }
        return keys;
    }

    /** The settings with this one as the other settings have it. */
    Settings take(Settings settings, Settings other) {
        return switch (this) {
            case NEW_PER_DAY ->
                new Settings(settings.preferences(), other.newPerDay(), settings.assessments(), settings.color());
            case ASSESSMENTS -> settings.with(other.assessments());
            case COLOR ->
                new Settings(settings.preferences(), settings.newPerDay(), settings.assessments(), other.color());
            default ->
                new Settings(
                        take(settings.preferences(), other.preferences()),
                        settings.newPerDay(),
                        settings.assessments(),
                        settings.color());
        };
    }

    private Preferences take(Preferences mine, Preferences other) {
        return new Preferences(
                this == WEIGHTS ? other.weights() : mine.weights(),
                this == DESIRED_RETENTION ? other.desiredRetention() : mine.desiredRetention(),
                mine.learning(),
                mine.relearning(),
                this == DAY_STARTS_AT
                        ? new Days(mine.days().zone(), other.days().start())
                        : mine.days(),
                this == FUZZ ? other.fuzz() : mine.fuzz());
    }
}
