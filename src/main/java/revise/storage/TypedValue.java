package revise.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A value typed for one setting.
 *
 * @param yaml as the settings file has it
 */
public record TypedValue(Setting setting, String yaml) {
    /** A text that is the value of no setting. */
    private static final String NONE = "'?'";

    /** @param typed the value; the numbers of a list may stand with or without brackets, and commas between them */
    public static TypedValue of(Setting setting, String typed) {
        String value = typed.strip();
        if (setting == Setting.WEIGHTS) {
            String numbers = value.replaceAll("^\\[|]$", "").strip().replaceAll("[,\\s]+", ", ");
            return new TypedValue(setting, numbers.matches("[0-9., eE+-]*") ? "[" + numbers + "]" : NONE);
        }
        // Nothing that YAML could take for more than a word or a number.
        return new TypedValue(setting, value.matches("[A-Za-z0-9.:+-]*[A-Za-z0-9]") ? value : NONE);
    }

    String line() {
        return setting.key() + ": " + yaml + "\n";
    }

    /** What is wrong with it, if anything is. */
    public Optional<String> objection() {
        List<Problem> problems = SettingsReader.read(
                        "", line().getBytes(StandardCharsets.UTF_8), TimeZone.getTimeZone("UTC"))
                .problems();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.get(0).message());
    }
}
