package revise.render;

import java.util.List;
import revise.quiz.Paper;

/** A written quiz as a page of HTML: the paper, with room to write when it is printed, and its mark scheme behind it. */
public final class PaperHtml {
    private final Html page = new Html();

    private PaperHtml() {}

    /** The answers, where there are any, begin a page of their own when printed. */
    public static String of(Paper paper, Answers answers) {
        PaperHtml html = new PaperHtml();
        List<PaperItem> items = PaperItem.of(paper);
        html.page.raw(HtmlPage.head(paper.title()));
        html.header(paper);
        html.page.raw("<main>\n<section aria-labelledby=\"paper\">\n<h2 id=\"paper\">Questions</h2>\n");
        html.page.raw("<ol class=\"questions\">\n");
        items.forEach(html::question);
        html.page.raw("</ol>\n</section>\n");
        if (answers != Answers.NONE) {
            html.page.raw("<section class=\"answers\" aria-labelledby=\"scheme\">\n");
            html.page.raw("<h2 id=\"scheme\">Mark scheme</h2>\n");
            html.page.element("p", "dim", paper.title() + " · " + PaperItem.head(paper));
            html.page.raw("<ol class=\"questions\">\n");
            items.forEach(html::answer);
            html.page.raw("</ol>\n</section>\n");
        }
        return html.page.raw("</main>\n").raw(HtmlPage.foot()).toString();
    }

    private void header(Paper paper) {
        page.raw("<header>\n").element("h1", paper.title());
        page.element("p", "dim", PaperItem.head(paper));
        page.raw("<p class=\"named\"><span>Name</span><span>Date</span></p>\n</header>\n");
    }

    private void question(PaperItem item) {
        page.raw("<li>\n");
        if (!item.cue().isEmpty()) {
            page.element("p", item.cue());
        }
        page.element("p", "prompt", item.prompt());
        if (!item.options().isEmpty()) {
            page.raw("<ol class=\"options\">\n");
            item.options().forEach(option -> page.element("li", option));
            page.raw("</ol>\n");
        }
        page.element("p", "dim", item.place() + " · " + item.worth());
        if (item.lines() > 0) {
            page.raw("<div class=\"lines\" aria-hidden=\"true\">")
                    .raw("<span></span>".repeat(item.lines()))
                    .raw("</div>\n");
        }
        page.raw("</li>\n");
    }

    private void answer(PaperItem item) {
        page.raw("<li>\n");
        String worth = item.answers().size() > 1 ? "" : " <span class=\"dim\">(" + item.worth() + ")</span>";
        for (String answer : item.answers()) {
            page.raw("<p>" + Html.escape(answer) + worth + "</p>\n");
        }
        page.raw("</li>\n");
    }
}
