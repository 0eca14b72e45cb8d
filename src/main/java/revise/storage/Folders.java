package revise.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the learner's files are kept.
 *
 * @param data the journal and the learner's own topics
 * @param config the settings
 * @param state what belongs to this machine alone
 * @param cache what may be deleted at any time
 */
public record Folders(Path data, Path config, Path state, Path cache) {
    /**
     * One folder for all of it if {@code REVISE_HOME} names one, else the platform's own.
     *
     * @param system the operating system's name, as Java gives it
     * @param home the user's home folder
     */
    public static Folders of(Map<String, String> environment, String system, Path home) {
        String one = environment.getOrDefault("REVISE_HOME", "");
        if (!one.isEmpty()) {
            Path folder = Path.of(one);
            return new Folders(folder, folder, folder, folder.resolve("cache"));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/revise");
            return new Folders(support, support, support, home.resolve("Library/Caches/revise"));
        }
        if (name.startsWith("windows")) {
            Path roaming = in(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = in(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new Folders(roaming, roaming, local, local.resolve("cache"));
        }
        return new Folders(
                in(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                in(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
                in(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
                in(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
    }

    /** The XDG base directory specification has relative paths ignored. */
    private static Path in(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path base = !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
        return base.resolve("revise");
    }

    public Path topics() {
        return data.resolve("topics");
    }

    public Path journal() {
        return data.resolve("journal");
    }
}
