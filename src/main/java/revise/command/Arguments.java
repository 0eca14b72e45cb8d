package revise.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed behind a command's name. Where that is nothing, the parser need not be loaded, which halves the time
 * that such a command takes to start.
 *
 * @param options the values given to each option, by its first name; a flag has none
 * @param names the arguments that are no options
 */
record Arguments(Map<String, List<String>> options, List<String> names) {
    static final Arguments NONE = new Arguments(new HashMap<>(), List.of());

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> texts(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The value given last. */
    Optional<String> text(String option) {
        List<String> values = texts(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The value if it is one of the words allowed. */
    String oneOf(String option, String otherwise, List<String> allowed) {
        String value = text(option).orElse(otherwise);
        if (!allowed.contains(value)) {
            throw Options.notAllowed(option, value, allowed);
        }
        return value;
    }
}
