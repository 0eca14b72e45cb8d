package revise.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import revise.progress.Marks;
import revise.progress.Mastery;

/** Marking points for reading: numbered, with their elements and how each stands. */
public final class CriteriaText {
    /** From this width on the state has a column of its own. */
    private static final int NARROW = 60;

    private static final int STATE = 11;
    private static final int CHECKBOX = 5;

    private final Look look;
    private final boolean checklist;
    private final When when;

    private CriteriaText(Look look, boolean checklist, When when) {
        this.look = look;
        this.checklist = checklist;
        this.when = when;
    }

    public static String of(List<Criterion> criteria, boolean checklist, When when, Look look) {
        if (criteria.isEmpty()) {
            return "No marking points.\n";
        }
        CriteriaText text = new CriteriaText(look, checklist, when);
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= criteria.size(); i++) {
            boolean ends = i == criteria.size()
                    || !criteria.get(i)
                            .about()
                            .id()
                            .equals(criteria.get(from).about().id());
            if (ends) {
                page.append(from == 0 ? "" : "\n").append(text.topic(criteria.subList(from, i)));
                from = i;
            }
        }
        return page.toString();
    }

    private Sheet topic(List<Criterion> criteria) {
        Sheet sheet = new Sheet(look);
        long secure = criteria.stream()
                .filter(criterion -> criterion.mastery() == Mastery.SECURE)
                .count();
        String dot = look.plain() ? ", " : " · ";
        List<Span> heading = new ArrayList<>();
        heading.add(Span.strong(criteria.get(0).about().title()));
        String body = criteria.get(0).about().awardingBody();
        heading.add(Span.dim((body.isEmpty() ? "" : dot + body) + dot + secure + " of " + criteria.size() + " secure"));
        sheet.hanging("", "", heading).blank();
        for (Criterion criterion : criteria) {
            point(sheet, criterion);
        }
        return sheet;
    }

    private void point(Sheet sheet, Criterion criterion) {
        Span state = checklist ? Span.plain(look.plain() ? "not ticked" : "[ ]") : state(criterion.mastery());
        String number = String.format("%2d  ", criterion.number());
        boolean columns = look.width() >= NARROW && !look.plain() && !checklist;
        String gap = columns ? " ".repeat(STATE - state.text().length()) : "  ";
        int indent = number.length() + (columns ? STATE : checklist ? CHECKBOX : 0);
        List<Span> first = List.of(Span.plain(number), state, Span.plain(gap));
        Span text = Span.plain(criterion.point().text());
        Span marks = Span.dim(
                criterion.point().marks() == 1 ? "" : "  (" + criterion.point().marks() + " marks)");
        if (indent < Wrapping.widthOf(first)) {
            // Too narrow for columns: the text flows on below the state.
            sheet.hanging(
                    "",
                    " ".repeat(indent),
                    List.of(Span.plain(number.replace(' ', Wrapping.NO_BREAK)), state, Span.plain(gap), text, marks));
        } else {
            sheet.hanging(first, " ".repeat(indent), List.of(text, marks));
        }
        elements(sheet, criterion, indent);
        if (!checklist && criterion.due().isPresent()) {
            List<Span> standing = standing(criterion, criterion.due().get());
            if (columns) {
                sheet.trailing(standing);
            } else {
                sheet.hanging(" ".repeat(indent), " ".repeat(indent), standing);
            }
        }
    }

    /** The marks of the last answer, and when the point comes back. */
    private List<Span> standing(Criterion criterion, Instant due) {
        String last = "";
        if (criterion.last().isPresent()) {
            Marks marks = criterion.last().get();
            last = "last " + MarkingText.number(marks.earned()) + (look.plain() ? " of " : "/")
                    + MarkingText.number(marks.outOf()) + (look.plain() ? ", " : " · ");
        }
        boolean now = !due.isAfter(when.now());
        Span back = now ? new Span(Style.ACCENT, "due " + when.due(due)) : Span.dim("back " + when.later(due));
        return List.of(Span.dim(last), back);
    }

    private void elements(Sheet sheet, Criterion criterion, int indent) {
        List<String> elements = criterion.elements();
        if (elements.isEmpty()) {
            return;
        }
        if (checklist && !criterion.hasExamples()) {
            for (String element : elements) {
                sheet.bullet(" ".repeat(indent) + (look.plain() ? "- " : "[ ] "), Span.plain(element));
            }
            return;
        }
        String listed = String.join(look.plain() ? "; " : " · ", elements);
        sheet.indented(indent, Span.dim(criterion.announcement() + listed));
    }

    private Span state(Mastery mastery) {
        return switch (mastery) {
            case NEW -> Span.dim(look.plain() ? "new" : "○ new");
            case WEAK -> new Span(Style.HALF, look.plain() ? "weak" : "◐ weak");
            case SECURE -> new Span(Style.GOOD, look.plain() ? "secure" : "● secure");
        };
    }
}
