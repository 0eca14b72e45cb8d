package revise.command;

import java.util.Optional;
import revise.storage.Settings;

/**
 * Whether output is in colour, and who says so: {@code --color} first, then the environment, then the settings; where all
 * of them leave it open, it is in colour on a terminal.
 *
 * @param when {@code auto}, {@code always} or {@code never}
 * @param from the option or the variable that decides; empty where the settings or their default do
 */
record ColorChoice(String when, String from) {
    private static final String AUTO = "auto";

    /** @param option the value of {@code --color}; {@code auto} asks the environment, but not the settings */
    static ColorChoice of(Optional<String> option, Host host, Settings settings) {
        if (option.isPresent() && !option.get().equals(AUTO)) {
            return new ColorChoice(option.get(), "--color");
        }
        if (!host.variable("NO_COLOR").isEmpty()) {
            return new ColorChoice("never", "NO_COLOR");
        }
        String forced = host.variable("CLICOLOR_FORCE");
        if (!forced.isEmpty() && !forced.equals("0")) {
            return new ColorChoice("always", "CLICOLOR_FORCE");
        }
        return option.isPresent() ? new ColorChoice(AUTO, "--color") : new ColorChoice(settings.color(), "");
    }

    boolean isColored(Host host) {
        return when.equals("always")
                || when.equals(AUTO)
                        && host.screen().output()
                        && !host.variable("TERM").equals("dumb");
    }
}
