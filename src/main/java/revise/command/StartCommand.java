package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import revise.render.HelpText;
import revise.render.Planned;
import revise.render.Row;
import revise.render.StartText;
import revise.render.TodayText;
import revise.storage.Library;

/** {@code revise} alone: the topics on one screen, and what to type next. */
final class StartCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("revise", "Revises topics and quizzes you on what earns marks.");
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version and exit.")
                .build());
        return spec;
    }

    @Override
    public String help(CommandLine line) {
        List<HelpText.Item> items = new ArrayList<>();
        for (CommandEntry entry : CommandEntry.all()) {
            items.add(new HelpText.Item(entry.group(), entry.name(), entry.summary()));
        }
        return HelpText.of(items);
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return arguments.has("-V");
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        if (arguments.has("-V")) {
            workplace.host().out().print(Version.line());
            return ExitCode.DONE;
        }
        Library library = workplace.library();
        Standings standings = Standings.of(workplace, library);
        List<Row> rows = standings.rows(library.topics(), false);
        boolean assessed = !standings.settings().assessments().all().isEmpty();
        Optional<Planned> planned = assessed ? Today.planned(library.topics(), standings) : Optional.empty();
        String today = TodayText.of(rows, planned, standings.timetable().pace(), standings.when());
        String example = rows.isEmpty()
                ? ""
                : new TopicFinder(library).shortest(rows.get(0).about().id());
        workplace.host().out().print(StartText.of(rows, today, example, standings.when(), workplace.look()));
        return ExitCode.DONE;
    }
}
