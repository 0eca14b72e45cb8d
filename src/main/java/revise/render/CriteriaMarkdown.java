package revise.render;

import java.util.List;

/** Marking points as Markdown, a heading a topic. */
public final class CriteriaMarkdown {
    private CriteriaMarkdown() {}

    public static String of(List<Criterion> criteria, boolean checklist) {
        Markdown page = new Markdown();
        String topic = "";
        for (Criterion criterion : criteria) {
            if (!criterion.about().id().equals(topic)) {
                topic = criterion.about().id();
                page.heading(1, criterion.about().title());
            }
            String box = checklist ? "[ ] " : "";
            String bullet = checklist ? "-" : criterion.number() + ".";
            int marks = criterion.point().marks();
            String worth = marks == 1 ? "" : " (" + marks + " marks)";
            page.item(bullet, box + Markdown.escape(criterion.point().text()) + worth);
            if (checklist && criterion.hasExamples()) {
                String examples = String.join(" · ", criterion.elements());
                page.raw("    ").item("-", criterion.announcement() + Markdown.escape(examples));
                continue;
            }
            for (String element : criterion.elements()) {
                page.raw("    ").item("-", box + Markdown.escape(element));
            }
        }
        return page.toString();
    }
}
