package revise.render;

import java.util.List;
import revise.topic.About;
import revise.topic.Counts;

/** The list of topics as CSV, the counts of what each holds in columns of their own. */
public final class ListCsv {
    private ListCsv() {}

    public static String of(List<Row> rows) {
        Csv csv = new Csv();
        csv.row(List.of(
                "id",
                "title",
                "subject",
                "awardingBody",
                "level",
                "qualifications",
                "cards",
                "due",
                "new",
                "keyConcepts",
                "keyTerms",
                "learningObjectives",
                "markingPoints",
                "guidance",
                "mistakes",
                "misconceptions",
                "faqs",
                "prerequisites",
                "file"));
        for (Row row : rows) {
            About about = row.about();
            Counts counts = row.counts();
            csv.row(List.of(
                    about.id(),
                    about.title(),
                    about.subject(),
                    about.awardingBody(),
                    about.level(),
                    String.join("; ", about.qualifications()),
                    row.cards(),
                    row.due(),
                    row.fresh(),
                    counts.keyConcepts(),
                    counts.keyTerms(),
                    counts.learningObjectives(),
                    counts.markingPoints(),
                    counts.guidance(),
                    counts.mistakes(),
                    counts.misconceptions(),
                    counts.faqs(),
                    counts.prerequisites(),
                    row.file()));
        }
        return csv.toString();
    }
}
