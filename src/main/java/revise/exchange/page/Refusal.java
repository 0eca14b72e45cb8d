package revise.exchange.page;

import java.util.List;
import java.util.regex.Pattern;
import revise.topic.Complaint;

/** Turns away pages that are of no topic, with the reason. */
final class Refusal {
    private static final String HEADINGS =
            "a revision page has headings such as “Key Concepts”, “Exam Tips” and “Marking Points”, each on a line of its own";
    private static final Pattern SCHEME = Pattern.compile("(?i)\\bmark(?:ing)? scheme\\b");
    private static final Pattern MARKS = Pattern.compile("(?i)[\\[(]\\d{1,2} marks?[\\])]|\\bAO[1-5]\\b|\\b[MAB]1\\b");
    private static final int MANY = 3;
    private static final int TOP = 5;

    private Refusal() {}

    static void check(List<Line> lines, List<Stretch> stretches) {
        if (lines.isEmpty()) {
            throw new Complaint("the page is empty");
        }
        boolean material = stretches.stream().anyMatch(stretch -> stretch.part().isMaterial());
        boolean study = stretches.stream()
                .anyMatch(stretch -> stretch.part().isMaterial()
                        && stretch.part() != Part.POINTS
                        && stretch.part() != Part.OVERVIEW
                        && !stretch.lines().isEmpty());
        if (!study && isScheme(lines, stretches)) {
            throw new Complaint("this is a mark scheme, not a revision page of a topic; " + HEADINGS);
        }
        if (listsPages(stretches) && !hasCore(stretches)) {
            throw new Complaint("this is an overview that lists other pages; import the page of one topic");
        }
        if (!material) {
            String reason =
                    lines.size() == 1 ? "it is a single line" : "none of its lines is a heading that revise knows";
            throw new Complaint("this is no revision page: " + reason + "; " + HEADINGS);
        }
    }

    static void checkDraft(Draft draft, List<Stretch> stretches) {
        if (draft.material() > 0) {
            return;
        }
        for (Stretch stretch : stretches) {
            if (stretch.part().isList()) {
                throw new Complaint("there is nothing to learn on the page: nothing that could be kept stands under “"
                        + stretch.name() + "” or any other heading");
            }
        }
        throw new Complaint("there is nothing to learn on the page but an overview; " + HEADINGS);
    }

    private static boolean isScheme(List<Line> lines, List<Stretch> stretches) {
        if (stretches.stream().anyMatch(stretch -> stretch.part() == Part.SCHEME)) {
            return true;
        }
        int marks = 0;
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            named |= i < TOP && SCHEME.matcher(lines.get(i).text()).find();
            marks += MARKS.matcher(lines.get(i).text()).find() ? 1 : 0;
        }
        return named
                || marks >= MANY
                        && lines.stream().noneMatch(line -> Headings.of(line).isPresent());
    }

    private static boolean listsPages(List<Stretch> stretches) {
        return stretches.stream()
                .anyMatch(stretch ->
                        stretch.part() == Part.INDEX && stretch.lines().size() >= MANY);
    }

    private static boolean hasCore(List<Stretch> stretches) {
        return stretches.stream()
                .anyMatch(stretch -> stretch.part().isList()
                        && stretch.part() != Part.FAQS
                        && stretch.part() != Part.PREREQUISITES
                        && stretch.part() != Part.GUIDANCE
                        && stretch.part() != Part.MISTAKES
                        && !stretch.lines().isEmpty());
    }
}
