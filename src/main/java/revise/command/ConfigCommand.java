package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.render.ConfigJson;
import revise.render.ConfigText;
import revise.render.Configuration;
import revise.storage.Setting;
import revise.storage.SettingsFile;

/** {@code revise config}: what is set and where, and a way to set it. */
final class ConfigCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "config",
                "Prints what is set and where it comes from; with a KEY that value alone; with a VALUE sets it.");
        spec.addPositional(Options.word(
                Setting.keys(),
                "[KEY [VALUE]]",
                "One of " + String.join(", ", Setting.keys()) + "; and what to set it to."));
        spec.addPositional(PositionalParamSpec.builder()
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("VALUE")
                .hidden(true)
                .build());
        spec.addOption(Options.choice(
                Setting.keys(), "KEY", "Take it out of the file, so that the default holds.", "--unset"));
        spec.addOption(Options.flag("--path", "Print where the file is, or would be."));
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text or json.", "--format"));
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise config newPerDay 10",
                        "  revise config --unset newPerDay",
                        "  $EDITOR \"$(revise config --path)\"");
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        boolean json = arguments.oneOf("--format", "text", FORMATS).equals("json");
        List<String> names = arguments.names();
        boolean unset = arguments.has("--unset");
        if (unset && !names.isEmpty()) {
            throw new UsageError("--unset takes one KEY and no VALUE; see revise config --help");
        }
        SettingsFile file = workplace.settingsFile();
        if (arguments.has("--path")) {
            workplace.host().out().print(file.path().toAbsolutePath() + "\n");
            return ExitCode.DONE;
        }
        List<Setting> shown = List.of(Setting.values());
        if (unset || !names.isEmpty()) {
            shown = List.of(TypedSetting.named(unset ? arguments.text("--unset").orElseThrow() : names.get(0)));
        }
        if (unset) {
            file.unset(shown.get(0));
        } else if (names.size() > 1) {
            file.set(TypedSetting.value(shown.get(0), String.join(" ", names.subList(1, names.size()))));
        }
        Configuration configuration = new SettingsView(workplace, file).of(shown);
        ExitCode code = workplace.exitCode();
        boolean single = names.size() == 1;
        // A script that asks for one value must not take a default for it that nobody chose.
        if (!single || code == ExitCode.DONE) {
            String key = single && !json ? names.get(0) : "";
            workplace.host().out().print(json ? ConfigJson.of(configuration) : text(configuration, key, workplace));
        }
        return code;
    }

    private static String text(Configuration configuration, String key, Workplace workplace) {
        return key.isEmpty() ? ConfigText.of(configuration, workplace.look()) : ConfigText.value(configuration, key);
    }
}
