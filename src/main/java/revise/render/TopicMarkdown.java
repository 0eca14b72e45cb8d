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

/** A topic's summary as Markdown. */
public final class TopicMarkdown {
    private final Topic topic;
    private final Markdown page = new Markdown();

    private TopicMarkdown(Topic topic) {
        this.topic = topic;
    }

    public static String of(Topic topic, Set<Section> sections) {
        TopicMarkdown markdown = new TopicMarkdown(topic);
        markdown.title();
        for (Section section : Section.values()) {
            if (sections.contains(section)) {
                markdown.section(section);
            }
        }
        return markdown.page.toString();
    }

    private void title() {
        About about = topic.about();
        page.heading(1, about.title());
        List<String> details = new ArrayList<>();
        for (String detail : List.of(about.awardingBody(), about.assessment(), about.subject())) {
            if (!detail.isEmpty()) {
                details.add(Markdown.escape(detail));
            }
        }
        if (!about.level().isEmpty()) {
            details.add("level " + Markdown.escape(about.level()));
        }
        if (!details.isEmpty()) {
            page.raw(String.join(" · ", details) + "\n\n");
        }
        for (String qualification : about.qualifications()) {
            page.item("-", Markdown.escape(qualification));
        }
    }

    private void section(Section section) {
        switch (section) {
            case SYNOPSIS -> paragraphs(section, List.of(topic.synopsis()));
            case OVERVIEW -> paragraphs(section, topic.overview());
            case CONCEPTS -> terms(section, topic.keyConcepts());
            case TERMS -> terms(section, topic.keyTerms());
            case OBJECTIVES -> statements(section, topic.learningObjectives());
            case POINTS -> points(section);
            case GUIDANCE -> statements(section, topic.guidance());
            case MISTAKES -> mistakes(section);
            case FAQS -> faqs(section);
            case PREREQUISITES -> statements(section, topic.prerequisites());
        }
    }

    private void paragraphs(Section section, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            page.heading(2, section.heading());
            paragraphs.forEach(page::paragraph);
        }
    }

    private void terms(Section section, List<Term> terms) {
        if (!terms.isEmpty()) {
            page.heading(2, section.heading());
            for (Term term : terms) {
                String aliases =
                        term.aliases().isEmpty() ? "" : " (" + Markdown.escape(String.join(", ", term.aliases())) + ")";
                page.item("-", Markdown.bold(term.term()) + aliases + ": " + Markdown.escape(term.definition()));
            }
        }
    }

    private void statements(Section section, List<Statement> statements) {
        if (!statements.isEmpty()) {
            page.heading(2, section.heading());
            statements.forEach(statement -> page.item("-", Markdown.escape(statement.text())));
        }
    }

    private void points(Section section) {
        if (!topic.markingPoints().isEmpty()) {
            page.heading(2, section.heading());
            int number = 0;
            for (MarkingPoint point : topic.markingPoints()) {
                String marks = point.marks() == 1 ? "" : " (" + point.marks() + " marks)";
                page.item(++number + ".", Markdown.escape(point.text()) + marks);
            }
        }
    }

    private void mistakes(Section section) {
        if (!topic.mistakes().isEmpty()) {
            page.heading(2, section.heading());
            for (Mistake mistake : topic.mistakes()) {
                page.item(
                        "-",
                        mistake.isMisconception()
                                ? "**Misconception:** " + Markdown.escape(mistake.text()) + "\n**Correction:** "
                                        + Markdown.escape(mistake.correction())
                                : Markdown.escape(mistake.text()));
            }
        }
    }

    private void faqs(Section section) {
        if (!topic.faqs().isEmpty()) {
            page.heading(2, section.heading());
            for (Faq faq : topic.faqs()) {
                page.raw(Markdown.bold(faq.question()) + "\n\n").paragraph(faq.answer());
            }
        }
    }
}
