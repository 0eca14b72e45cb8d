package revise.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed besides a command's name. Where that is nothing but the options common to all commands, the parser need
 * not be loaded, which saves 30 ms at start-up.
 *
 * @param options the values given to each option, by its first name; a flag has none
 * @param names the arguments that are no options
 */
record Arguments(Map<String, List<String>> options, List<String> names) {
    /**
     * The arguments if they are the command's name and common options alone; empty if the parser has to look at them.
     *
     * @param command the command's name, empty for the root command
     */
    static Optional<Arguments> common(String[] typed, String command) {
        Map<String, List<String>> options = new HashMap<>();
        boolean named = command.isEmpty();
        for (int i = 0; i < typed.length; i++) {
            boolean takesValue = typed[i].equals("--topics") || typed[i].equals("--color");
            if (takesValue && i + 1 < typed.length) {
                List<String> values = new ArrayList<>(options.getOrDefault(typed[i], List.of()));
                values.add(typed[i + 1]);
                options.put(typed[i], values);
                i++;
            } else if (typed[i].equals("--plain")) {
                options.put(typed[i], List.of());
            } else if (!named && typed[i].equals(command)) {
                named = true;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Arguments(options, List.of()));
    }

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
