package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Element;
import revise.marking.Mode;
import revise.progress.Standing;

/** Marking points for reading: numbered, with their elements and how each stands. */
public final class CriteriaText {
    private final Look look;
    private final boolean checklist;

    private CriteriaText(Look look, boolean checklist) {
        this.look = look;
        this.checklist = checklist;
    }

    public static String of(List<Criterion> criteria, boolean checklist, Look look) {
        if (criteria.isEmpty()) {
            return "No marking points.\n";
        }
        CriteriaText text = new CriteriaText(look, checklist);
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
                .filter(criterion -> criterion.standing() == Standing.SECURE)
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
        String number = String.format("%2d  ", criterion.number());
        Span state = checklist ? Span.plain(look.plain() ? "not ticked" : "[ ]") : state(criterion.standing());
        String marks =
                criterion.point().marks() == 1 ? "" : "  (" + criterion.point().marks() + " marks)";
        sheet.bullet(
                number, state, Span.plain("  "), Span.plain(criterion.point().text()), Span.dim(marks));
        List<Element> elements = criterion.scheme().elements();
        if (elements.isEmpty()) {
            return;
        }
        boolean all = criterion.scheme().mode() == Mode.ALL;
        if (checklist) {
            for (Element element : elements) {
                sheet.bullet("      " + (look.plain() ? "- " : "[ ] "), Span.plain(element.text()));
            }
            return;
        }
        String label = all ? "all of: " : "such as: ";
        List<String> names = elements.stream().map(Element::text).toList();
        sheet.bullet("    ", Span.dim(label + String.join(look.plain() ? "; " : " · ", names)));
    }

    private Span state(Standing standing) {
        return switch (standing) {
            case NEW -> Span.dim(look.plain() ? "new" : "○ new");
            case WEAK -> new Span(Style.HALF, look.plain() ? "weak" : "◐ weak");
            case SECURE -> new Span(Style.GOOD, look.plain() ? "secure" : "● secure");
        };
    }
}
