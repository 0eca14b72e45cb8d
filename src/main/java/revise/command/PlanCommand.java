package revise.command;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Assessment;
import revise.render.Harmless;
import revise.render.Look;
import revise.render.PlanJson;
import revise.render.PlanReport;
import revise.render.PlanText;
import revise.render.SavedPlansText;
import revise.storage.Library;
import revise.storage.Listing;

/** {@code revise plan}: what to do each day so that all is secure on the day of an assessment. */
final class PlanCommand implements Command {
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
        spec.addOption(Options.flag(
                "--clear", "Forget saved dates: all of them, those that name a topic, or the one of --by."));
        spec.addOption(Options.choice(PlanRequest.FORMATS, "FORMAT", "text or json.", "--format"));
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
        PlanRequest request = PlanRequest.of(arguments);
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Set<String> named = arguments.names().isEmpty() ? Set.of() : TopicFinder.idsOf(topics);
        SavedDates saved = new SavedDates(workplace);
        if (request.clear()) {
            workplace.host().out().print(saved.clear(request.date(), named));
            return ExitCode.DONE;
        }
        Standings standings = Standings.of(workplace, library);
        Planner planner = new Planner(standings);
        Destination destination = Destination.of(arguments);
        Look look = destination.look(workplace);
        DateNotes notes = new DateNotes(standings.settings().assessments(), standings.when(), library.topics());
        if (request.date().isEmpty()) {
            for (String note : notes.strangers()) {
                workplace.host().err().print("revise: " + Harmless.line(note) + "\n");
            }
            List<PlanReport> plans = planner.saved(library.topics(), named);
            List<String> others = named.isEmpty() ? notes.unplanned(PlanReport.dates(plans)) : List.of();
            String text =
                    request.json() ? PlanJson.of(plans) : SavedPlansText.of(plans, others, standings.when(), look);
            destination.write(text, workplace);
            return ExitCode.DONE;
        }
        Assessment assessment = new Assessment(request.date().get(), named, request.minutes());
        PlanReport plan = planner.plan(assessment, topics);
        if (request.save()) {
            saved.save(assessment);
        }
        String closing =
                request.save() ? notes.saved(assessment.date(), topics) : "Add --save, and quizzes follow this plan.";
        String text = request.json() ? PlanJson.of(plan) : PlanText.of(plan, closing, standings.when(), look);
        destination.write(text, workplace);
        return ExitCode.DONE;
    }
}
