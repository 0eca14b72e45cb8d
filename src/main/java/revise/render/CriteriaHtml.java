package revise.render;

import java.util.List;

/** Marking points as a page of HTML: numbered, or with boxes to tick. */
public final class CriteriaHtml {
    private static final String BOX = "<input type=\"checkbox\">";

    private final Html page = new Html();
    private final boolean checklist;

    private CriteriaHtml(boolean checklist) {
        this.checklist = checklist;
    }

    public static String of(List<Criterion> criteria, boolean checklist) {
        CriteriaHtml html = new CriteriaHtml(checklist);
        String title = checklist ? "Checklist" : "What earns credit";
        html.page.raw(HtmlPage.head(title)).raw("<header>\n").element("h1", title);
        html.page.raw("</header>\n<main>\n");
        for (int from = 0; from < criteria.size(); ) {
            String topic = criteria.get(from).about().id();
            int to = from + 1;
            while (to < criteria.size() && criteria.get(to).about().id().equals(topic)) {
                to++;
            }
            html.topic(criteria.subList(from, to));
            from = to;
        }
        return html.page.raw("</main>\n").raw(HtmlPage.foot()).toString();
    }

    private void topic(List<Criterion> criteria) {
        String id = criteria.get(0).about().id();
        page.raw("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">");
        page.raw(Html.escape(criteria.get(0).about().title()) + "</h2>\n");
        if (!criteria.get(0).about().awardingBody().isEmpty()) {
            page.element("p", "dim", criteria.get(0).about().awardingBody());
        }
        page.raw(checklist ? "<ul class=\"boxes\">\n" : "<ol>\n");
        criteria.forEach(this::point);
        page.raw(checklist ? "</ul>\n" : "</ol>\n").raw("</section>\n");
    }

    private void point(Criterion criterion) {
        int marks = criterion.point().marks();
        String worth = marks == 1 ? "" : " <span class=\"dim\">(" + marks + " marks)</span>";
        page.raw("<li>");
        line(Html.escape(criterion.point().text()) + worth);
        if (!checklist) {
            page.raw(" <span class=\"dim\">" + criterion.mastery().word() + "</span>");
        }
        elements(criterion);
        page.raw("</li>\n");
    }

    private void elements(Criterion criterion) {
        List<String> elements = criterion.elements();
        if (checklist && criterion.hasExamples()) {
            page.raw("\n").element("p", "dim", criterion.announcement() + String.join(" · ", elements));
        } else if (!elements.isEmpty()) {
            page.raw("\n<ul>\n");
            for (String element : elements) {
                page.raw("<li>");
                line(Html.escape(element));
                page.raw("</li>\n");
            }
            page.raw("</ul>\n");
        }
    }

    private void line(String marked) {
        page.raw(checklist ? "<label>" + BOX + "<span>" + marked + "</span></label>" : marked);
    }
}
