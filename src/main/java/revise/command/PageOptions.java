package revise.command;

import revise.exchange.page.Given;
import revise.storage.Slugs;

/** What the options of {@code import} say about a page. */
final class PageOptions {
    private PageOptions() {}

    static Given of(Arguments arguments) {
        return new Given(
                id(arguments),
                text(arguments, "--title"),
                text(arguments, "--awarding-body"),
                level(arguments),
                text(arguments, "--subject"),
                text(arguments, "--synopsis"));
    }

    /** An option that is given says something. */
    static String text(Arguments arguments, String option) {
        String text = arguments.text(option).orElse("").strip();
        if (arguments.has(option) && text.isEmpty()) {
            throw new UsageError(option + " is empty; say something or leave it out");
        }
        return text;
    }

    private static String id(Arguments arguments) {
        String id = text(arguments, "--id");
        if (!id.isEmpty()) {
            checkId("--id", id);
        }
        return id;
    }

    static void checkId(String what, String id) {
        if (!Slugs.isOne(id)) {
            throw new UsageError(what + " takes small letters and digits in groups joined by hyphens, such as"
                    + " service-recovery, not \"" + id + "\"");
        }
    }

    private static String level(Arguments arguments) {
        String level = text(arguments, "--level");
        boolean number = !level.isEmpty() && level.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number && !(level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '8')) {
            throw new UsageError(
                    "--level takes a number from 1 to 8 or a text such as \"Entry 3\", not \"" + level + "\"");
        }
        return level;
    }
}
