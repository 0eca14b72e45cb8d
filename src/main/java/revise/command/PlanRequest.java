package revise.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What {@code revise plan} is asked for.
 *
 * @param date of the assessment; empty for those saved
 * @param minutes the most the learner can give to a day; empty for whatever it takes
 */
record PlanRequest(Optional<LocalDate> date, OptionalDouble minutes, boolean save, boolean clear, boolean json) {
    static final List<String> FORMATS = List.of("text", "json");
    private static final int MOST_MINUTES = 24 * 60;

    /** @throws UsageError if the options do not go together, or a value is none */
    static PlanRequest of(Arguments arguments) {
        boolean json = arguments.oneOf("--format", "text", FORMATS).equals("json");
        PlanRequest request = new PlanRequest(
                date(arguments), minutes(arguments), arguments.has("--save"), arguments.has("--clear"), json);
        boolean more = request.save || request.minutes.isPresent() || arguments.has("--format") || arguments.has("-o");
        if (request.clear && more) {
            throw new UsageError("--clear goes with --by DATE and TOPIC alone");
        }
        if (request.date.isEmpty() && (request.save || request.minutes.isPresent())) {
            throw new UsageError("--save and --minutes-per-day need --by DATE");
        }
        return request;
    }

    private static Optional<LocalDate> date(Arguments arguments) {
        Optional<String> text = arguments.text("--by");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            throw new UsageError("--by takes a date as year-month-day, such as 2027-01-20, not \"" + text.get() + "\"");
        }
    }

    private static OptionalDouble minutes(Arguments arguments) {
        Optional<String> text = arguments.text("--minutes-per-day");
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Options.number("--minutes-per-day", text.get(), 1, MOST_MINUTES));
    }
}
