package revise.command;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.render.Configuration;
import revise.render.Configuration.Origin;
import revise.storage.Setting;
import revise.storage.Settings;
import revise.storage.SettingsFile;
import revise.storage.SettingsReading;

/** What is set, as it is shown: with what comes from elsewhere than the settings file. */
final class SettingsView {
    private final Workplace workplace;
    private final SettingsFile file;

    SettingsView(Workplace workplace, SettingsFile file) {
        this.workplace = workplace;
        this.file = file;
    }

    /** Reads the file and tells what is wrong with it. */
    Configuration of(List<Setting> shown) {
        SettingsReading reading = file.read();
        workplace.report(reading.problems());
        Settings settings = reading.settings();
        ColorChoice color = workplace.color(settings);
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (Setting setting : shown) {
            boolean elsewhere = setting == Setting.COLOR && !color.from().isEmpty();
            origins.put(setting.key(), elsewhere ? new Origin(color.from(), 0, false) : origin(setting, reading));
        }
        return new Configuration(
                file.path().toString(),
                Files.exists(file.path()),
                settings.preferences(),
                settings.newPerDay(),
                settings.assessments(),
                color.when(),
                origins);
    }

    private static Origin origin(Setting setting, SettingsReading reading) {
        Integer line = reading.lines().get(setting);
        return line == null
                ? new Origin("default", 0, false)
                : new Origin("file", line, reading.wrong().contains(setting));
    }
}
