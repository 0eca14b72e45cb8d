package revise.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Assessment;
import revise.render.PlanJson;
import revise.render.PlanReport;
import revise.render.PlanText;
import revise.render.SavedPlansText;
import revise.storage.Library;
import revise.storage.Listing;

/** {@code revise plan}: what to do each day so that all is secure on the day of an assessment. */
final class PlanCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final int MOST_MINUTES = 24 * 60;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "plan",
                "Plans each day up to an assessment, so that all cards are secure on its date. Without --by: the plans"
                        + " toward the dates saved.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.value("DATE", "The day of the assessment, such as 2027-01-20.", "--by"));
        spec.addOption(Options.value("M", "The most minutes you can give to a day.", "--minutes-per-day"));
        spec.addOption(Options.flag("--save", "Keep the date: quizzes then follow the plan."));
        spec.addOption(Options.flag("--clear", "Forget saved dates: all, those of the topics, or the one of --by."));
        spec.addOption(Options.value("FORMAT", "text or json.", "--format"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise plan --by 2027-01-20",
                        "  revise plan --by 2027-01-20 planning --minutes-per-day 15 --save",
                        "  revise plan",
                        "  revise plan --clear planning");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        Optional<LocalDate> date = date(arguments);
        OptionalDouble minutes = minutes(arguments);
        boolean clear = arguments.has("--clear");
        if (clear && (arguments.has("--save") || minutes.isPresent() || arguments.has("--format"))) {
            throw new UsageError("--clear goes with --by DATE or TOPIC alone");
        }
        if (date.isEmpty() && (arguments.has("--save") || minutes.isPresent())) {
            throw new UsageError("--save and --minutes-per-day need --by DATE");
        }
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Set<String> named = arguments.names().isEmpty() ? Set.of() : ids(topics);
        Standings standings = Standings.of(workplace, library);
        Planner planner = new Planner(standings);
        Destination destination = Destination.of(arguments);
        if (date.isEmpty()) {
            List<PlanReport> reports = planner.saved(topics);
            destination.write(
                    format.equals("json")
                            ? PlanJson.of(reports)
                            : SavedPlansText.of(reports, standings.when(), destination.look(workplace)),
                    workplace);
            return ExitCode.DONE;
        }
        Assessment assessment = new Assessment(date.get(), named, minutes);
        PlanReport report = planner.plan(assessment, topics);
        destination.write(
                format.equals("json")
                        ? PlanJson.of(report)
                        : PlanText.of(report, standings.when(), destination.look(workplace)),
                workplace);
        return ExitCode.DONE;
    }

    private static Set<String> ids(List<Listing> topics) {
        Set<String> ids = new HashSet<>();
        for (Listing listing : topics) {
            ids.add(listing.about().id());
        }
        return ids;
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
