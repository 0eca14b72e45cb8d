package revise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import revise.progress.Assessment;
import revise.progress.Assessments;
import revise.topic.Complaint;

/**
 * The file {@code config.yaml} of the config folder. It belongs to the learner, who may write it by hand: what is changed
 * here is changed in its place, and comments and all else stay as they are. It is written whole or not at all, one run
 * after the other.
 */
public final class SettingsFile {
    private final Path path;
    private final Path lock;
    private final TimeZone zone;

    /** @param zone where the learner is */
    public SettingsFile(Folders folders, TimeZone zone) {
        this.path = folders.config().resolve("config.yaml");
        this.lock = folders.state().resolve("config.lock");
        this.zone = zone;
    }

    public Path path() {
        return path;
    }

    TimeZone zone() {
        return zone;
    }

    /** What holds; the defaults where there is no file. */
    public SettingsReading read() {
        try {
            byte[] bytes = bytes(path);
            return bytes.length == 0
                    ? inOrder(Settings.defaults(zone))
                    : SettingsReader.read(path.toString(), bytes, zone);
        } catch (IOException e) {
            Problem problem = Problem.ofFile(path.toString(), "cannot be read: " + Reasons.of(e));
            return new SettingsReading(Settings.defaults(zone), Map.of(), Set.of(), List.of(problem));
        }
    }

    static SettingsReading inOrder(Settings settings) {
        return new SettingsReading(settings, Map.of(), Set.of(), List.of());
    }

    /** A link that leads nowhere is an error; a folder that is not there, or is none, is not. */
    static byte[] bytes(Path path) throws IOException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            boolean there = Files.isSymbolicLink(path) || Files.exists(path) || e instanceof AccessDeniedException;
            if (there) {
                throw e;
            }
            return new byte[0];
        }
    }

    /**
     * Keeps an assessment. One on the same day and of the same topics is replaced by it; all others stay.
     *
     * @param assessment of topics named by their ids; the minutes a day, if any, from 1 to 1440
     * @throws Complaint if the file has faults, or cannot be written; it is then as it was
     */
    public void save(Assessment assessment) {
        change().make((text, settings) -> saved(text, settings, assessment), settings -> saved(settings, assessment));
    }

    private static String saved(String text, Settings settings, Assessment assessment) {
        int index = index(settings.assessments().all(), assessment);
        SettingsText file = new SettingsText(text);
        return index < 0 ? file.add(assessment) : file.putMinutes(index, assessment);
    }

    private static Settings saved(Settings settings, Assessment assessment) {
        List<Assessment> all = new ArrayList<>(settings.assessments().all());
        int index = index(all, assessment);
        if (index < 0) {
            all.add(assessment);
        } else {
            all.set(index, assessment);
        }
        return settings.with(new Assessments(all));
    }

    private static int index(List<Assessment> all, Assessment assessment) {
        for (int i = 0; i < all.size(); i++) {
            if (AssessmentReader.isSame(all.get(i), assessment)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Removes the assessments that are meant.
     *
     * @return those removed, in the order of the file; where there are none the file is not touched
     * @throws Complaint if the file has faults, or cannot be written; it is then as it was
     */
    public List<Assessment> clear(Predicate<Assessment> meant) {
        List<Assessment> removed = new ArrayList<>();
        change().make(
                        (text, settings) -> cleared(text, settings, meant, removed),
                        settings -> cleared(settings, meant));
        return List.copyOf(removed);
    }

    private static String cleared(
            String text, Settings settings, Predicate<Assessment> meant, List<Assessment> removed) {
        String without = text;
        List<Assessment> all = settings.assessments().all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (meant.test(all.get(i))) {
                removed.add(0, all.get(i));
                without = new SettingsText(without).removeAssessment(i);
            }
        }
        return without;
    }

    private static Settings cleared(Settings settings, Predicate<Assessment> meant) {
        List<Assessment> rest = new ArrayList<>(settings.assessments().all());
        rest.removeIf(meant);
        return settings.with(new Assessments(rest));
    }

    /**
     * Sets one thing.
     *
     * @throws Complaint if the file would have as many faults as before, or cannot be written; it is then as it was
     */
    public void set(TypedValue value) {
        Settings given = SettingsReader.read("", value.line().getBytes(StandardCharsets.UTF_8), zone)
                .settings();
        change().make(
                        (text, settings) -> new SettingsText(text).put(value.setting(), value.yaml()),
                        settings -> value.setting().take(settings, given));
    }

    /**
     * Lets the default hold again.
     *
     * @throws Complaint as {@link #set} does
     */
    public void unset(Setting setting) {
        change().make(
                        (text, settings) -> new SettingsText(text).remove(setting),
                        settings -> setting.take(settings, Settings.defaults(zone)));
    }

    /** Not made before there is something to change: reading the settings is a part of every start. */
    private SettingsChange change() {
        return new SettingsChange(path, lock, zone);
    }
}
