package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.topic.Spelling;

/** Declares options without annotations, which take time to read at start-up, and says what is wrong with a value. */
final class Options {
    private Options() {}

    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description("", description, "").width(80).abbreviateSynopsis(true);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
        return spec;
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** @param words the values there are, which completion offers */
    static OptionSpec choice(List<String> words, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .completionCandidates(words)
                .build();
    }

    /** @param words the values there are, which completion offers */
    static OptionSpec choices(List<String> words, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .completionCandidates(words)
                .build();
    }

    static PositionalParamSpec topics(String label) {
        return topics(label, 0);
    }

    /** @param before how many other arguments stand before the topics */
    static PositionalParamSpec topics(String label, int before) {
        return PositionalParamSpec.builder()
                .index(before + "..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description("A topic: its id, the beginning of it, or words of its title.")
                .build();
    }

    /** The one thing that a command is about. */
    static PositionalParamSpec single(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** The first argument, where it is one of some words, which completion offers. */
    static PositionalParamSpec word(List<String> words, String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .completionCandidates(words)
                .description(description)
                .build();
    }

    static UsageError notAllowed(String option, String value, List<String> allowed) {
        String hint = Spelling.nearest(value, allowed)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        return new UsageError(
                option + " takes one of " + String.join(", ", allowed) + ", not \"" + value + "\"" + hint);
    }

    static long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // It is told below.
        }
        String range = least == Long.MIN_VALUE ? "a whole number" : "a whole number from " + least + " to " + most;
        throw new UsageError(option + " takes " + range + ", not \"" + value + "\"");
    }
}
