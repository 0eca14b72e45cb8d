package revise.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What reading the settings file gave.
 *
 * @param settings what holds; the default where the file sets nothing, or something that is wrong
 * @param lines where the file sets something
 * @param wrong what the file sets to something that is wrong
 * @param problems all that is wrong with the file
 */
public record SettingsReading(
        Settings settings, Map<Setting, Integer> lines, Set<Setting> wrong, List<Problem> problems) {
    public SettingsReading {
        lines = Map.copyOf(lines);
        wrong = Set.copyOf(wrong);
        problems = List.copyOf(problems);
    }

    /** Whether there is no file, or one without a fault. */
    public boolean isInOrder() {
        return problems.isEmpty();
    }
}
