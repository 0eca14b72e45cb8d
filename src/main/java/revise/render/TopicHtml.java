package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.topic.About;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

/** A topic's summary as a page of HTML. */
public final class TopicHtml {
    private final Topic topic;
    private final Html page = new Html();

    private TopicHtml(Topic topic) {
        this.topic = topic;
    }

    /** The chosen sections, in the order of the page; a section with nothing in it is left out. */
    public static String of(Topic topic, Set<Section> sections) {
        TopicHtml html = new TopicHtml(topic);
        List<Section> shown = new ArrayList<>();
        for (Section section : Section.values()) {
            if (sections.contains(section) && !html.isEmpty(section)) {
                shown.add(section);
            }
        }
        html.page.raw(HtmlPage.head(topic.title()));
        html.title();
        html.contents(shown);
        html.page.raw("<main>\n");
        shown.forEach(html::section);
        return html.page.raw("</main>\n").raw(HtmlPage.foot()).toString();
    }

    private boolean isEmpty(Section section) {
        return switch (section) {
            case SYNOPSIS -> topic.synopsis().isEmpty();
            case OVERVIEW -> topic.overview().isEmpty();
            case CONCEPTS -> topic.keyConcepts().isEmpty();
            case TERMS -> topic.keyTerms().isEmpty();
            case OBJECTIVES -> topic.learningObjectives().isEmpty();
            case POINTS -> topic.markingPoints().isEmpty();
            case GUIDANCE -> topic.guidance().isEmpty();
            case MISTAKES -> topic.mistakes().isEmpty();
            case FAQS -> topic.faqs().isEmpty();
            case PREREQUISITES -> topic.prerequisites().isEmpty();
        };
    }

    private void title() {
        About about = topic.about();
        page.raw("<header>\n").element("h1", about.title());
        List<String> details = new ArrayList<>(List.of(about.awardingBody(), about.assessment(), about.subject()));
        details.add(about.level().isEmpty() ? "" : "level " + about.level());
        details.removeIf(String::isEmpty);
        if (!details.isEmpty()) {
            page.element("p", "dim", String.join(" · ", details));
        }
        for (String qualification : about.qualifications()) {
            page.element("p", "dim", qualification);
        }
        page.raw("</header>\n");
    }

    private void contents(List<Section> shown) {
        if (shown.size() > 1) {
            page.raw("<nav aria-label=\"Contents\">\n<ul>\n");
            for (Section section : shown) {
                page.raw("<li><a href=\"#" + section.word() + "\">" + Html.escape(section.heading()) + "</a></li>\n");
            }
            page.raw("</ul>\n</nav>\n");
        }
    }

    private void section(Section section) {
        String id = section.word();
        page.raw("<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + section.heading() + "</h2>\n");
        switch (section) {
            case SYNOPSIS -> page.element("p", "lead", topic.synopsis());
            case OVERVIEW -> topic.overview().forEach(paragraph -> page.element("p", paragraph));
            case CONCEPTS -> terms(topic.keyConcepts());
            case TERMS -> terms(topic.keyTerms());
            case OBJECTIVES -> statements(topic.learningObjectives());
            case POINTS -> points();
            case GUIDANCE -> statements(topic.guidance());
            case MISTAKES -> mistakes();
            case FAQS -> faqs();
            case PREREQUISITES -> statements(topic.prerequisites());
        }
        page.raw("</section>\n");
    }

    private void terms(List<Term> terms) {
        page.raw("<dl>\n");
        for (Term term : terms) {
            String aliases = term.aliases().isEmpty()
                    ? ""
                    : " <span class=\"dim\">(" + Html.escape(String.join(", ", term.aliases())) + ")</span>";
            page.raw("<div class=\"item\"><dt>" + Html.escape(term.term()) + aliases + "</dt>\n");
            page.element("dd", term.definition()).raw("</div>\n");
        }
        page.raw("</dl>\n");
    }

    private void statements(List<Statement> statements) {
        page.raw("<ul>\n");
        statements.forEach(statement -> page.element("li", statement.text()));
        page.raw("</ul>\n");
    }

    private void points() {
        page.raw("<ol>\n");
        for (MarkingPoint point : topic.markingPoints()) {
            page.raw("<li>" + Html.escape(point.text()));
            page.raw(point.marks() == 1 ? "" : " <span class=\"dim\">(" + point.marks() + " marks)</span>");
            page.raw("</li>\n");
        }
        page.raw("</ol>\n");
    }

    private void mistakes() {
        for (Mistake mistake : topic.mistakes()) {
            page.raw("<div class=\"item pair\">\n");
            if (mistake.isMisconception()) {
                page.raw("<p><b>Misconception:</b> " + Html.escape(mistake.text()) + "</p>\n");
                page.raw("<p><b>Correction:</b> " + Html.escape(mistake.correction()) + "</p>\n");
            } else {
                page.element("p", mistake.text());
            }
            page.raw("</div>\n");
        }
    }

    private void faqs() {
        page.raw("<dl>\n");
        for (Faq faq : topic.faqs()) {
            page.raw("<div class=\"item\">\n").element("dt", faq.question());
            page.element("dd", faq.answer()).raw("</div>\n");
        }
        page.raw("</dl>\n");
    }
}
