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

/** A topic's summary for reading in a terminal. */
public final class TopicText {
    /** From this width on a misconception and its correction stand side by side. */
    private static final int SIDE_BY_SIDE = 100;

    private static final int WIDEST = 140;

    private final Topic topic;
    private final Look look;
    private final Sheet sheet;
    private final String bullet;

    private TopicText(Topic topic, Look look) {
        this.topic = topic;
        this.look = look;
        this.sheet = new Sheet(look);
        this.bullet = look.plain() ? "  - " : "  • ";
    }

    /** The chosen sections, in the order of the page; a section with nothing in it is left out. */
    public static String of(Topic topic, Set<Section> sections, Look look) {
        TopicText text = new TopicText(topic, look);
        text.title();
        for (Section section : Section.values()) {
            if (sections.contains(section)) {
                text.section(section);
            }
        }
        return text.sheet.toString();
    }

    private void title() {
        About about = topic.about();
        sheet.line(Span.strong(about.title()));
        List<String> details = new ArrayList<>();
        addIfAny(details, about.awardingBody());
        addIfAny(details, about.assessment());
        addIfAny(details, about.level().isEmpty() ? "" : levelWords(about.level()));
        addIfAny(details, about.subject());
        if (!details.isEmpty()) {
            sheet.line(Span.dim(String.join(look.plain() ? ", " : " · ", details)));
        }
        for (String qualification : about.qualifications()) {
            sheet.line(Span.dim(qualification));
        }
    }

    private static void addIfAny(List<String> details, String text) {
        if (!text.isEmpty()) {
            details.add(text);
        }
    }

    private static String levelWords(String level) {
        return Character.isDigit(level.charAt(0)) ? "level" + Wrapping.NO_BREAK + level : level;
    }

    private void section(Section section) {
        switch (section) {
            case SYNOPSIS -> paragraphs("", List.of(topic.synopsis()));
            case OVERVIEW -> paragraphs(section.heading(), topic.overview());
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

    private void heading(String heading) {
        sheet.blank();
        if (!heading.isEmpty()) {
            sheet.heading(heading);
        }
    }

    private void paragraphs(String heading, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        heading(heading);
        int indent = heading.isEmpty() ? 0 : 2;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                sheet.blank();
            }
            sheet.indented(indent, Span.plain(paragraphs.get(i)));
        }
    }

    private void terms(Section section, List<Term> terms) {
        if (terms.isEmpty()) {
            return;
        }
        heading(section.heading());
        for (Term term : terms) {
            String aliases = term.aliases().isEmpty() ? "" : " (" + String.join(", ", term.aliases()) + ")";
            sheet.bullet(
                    bullet,
                    Span.strong(term.term()),
                    Span.dim(aliases),
                    Span.plain(": "),
                    Span.plain(term.definition()));
        }
    }

    private void statements(Section section, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        heading(section.heading());
        for (Statement statement : statements) {
            sheet.bullet(bullet, Span.plain(statement.text()));
        }
    }

    private void points(Section section) {
        List<MarkingPoint> points = topic.markingPoints();
        if (points.isEmpty()) {
            return;
        }
        heading(section.heading());
        for (int i = 0; i < points.size(); i++) {
            MarkingPoint point = points.get(i);
            String marks = point.marks() == 1 ? "" : "  (" + point.marks() + " marks)";
            sheet.bullet(String.format("%3d ", i + 1), Span.plain(point.text()), Span.dim(marks));
        }
    }

    private void mistakes(Section section) {
        if (topic.mistakes().isEmpty()) {
            return;
        }
        heading(section.heading());
        boolean first = true;
        for (Mistake mistake : topic.mistakes()) {
            if (!mistake.isMisconception()) {
                sheet.bullet(bullet, Span.plain(mistake.text()));
                first = false;
            }
        }
        String wrong = look.plain() ? "  Wrong: " : "  ✗ ";
        String right = look.plain() ? "  Right: " : "  ✓ ";
        boolean wide = look.width() >= SIDE_BY_SIDE && !look.plain();
        for (Mistake mistake : topic.mistakes()) {
            if (mistake.isMisconception()) {
                if (!first) {
                    sheet.blank();
                }
                first = false;
                if (wide) {
                    sideBySide(mistake, wrong, right);
                } else {
                    sheet.bullet(wrong, Span.plain(mistake.text()));
                    sheet.bullet(right, Span.plain(mistake.correction()));
                }
            }
        }
    }

    private void sideBySide(Mistake mistake, String wrong, String right) {
        Sheet broad = new Sheet(look, Math.min(look.width(), WIDEST));
        broad.columns(
                wrong,
                List.of(Span.plain(mistake.text())),
                right.strip() + " ",
                List.of(Span.plain(mistake.correction())));
        sheet.append(broad);
    }

    private void faqs(Section section) {
        if (topic.faqs().isEmpty()) {
            return;
        }
        heading(section.heading());
        boolean first = true;
        for (Faq faq : topic.faqs()) {
            if (!first) {
                sheet.blank();
            }
            first = false;
            sheet.indented(2, Span.strong(faq.question()));
            sheet.indented(2, Span.plain(faq.answer()));
        }
    }
}
