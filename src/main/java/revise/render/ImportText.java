package revise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import revise.topic.About;
import revise.topic.Counts;

/** The report of an import: what was found, what was left out and why, and what is still missing. */
public final class ImportText {
    private static final int LONGEST_QUOTE = 120;

    /** More than any page of a topic has. */
    private static final int MOST_TOLD = 500;

    private final ImportReport report;
    private final Sheet sheet;

    private ImportText(ImportReport report, Look look) {
        this.report = report;
        this.sheet = new Sheet(look);
    }

    public static String of(ImportReport report, Look look) {
        ImportText text = new ImportText(report, look);
        text.found();
        text.left();
        text.notes();
        text.missing();
        return text.sheet.toString();
    }

    private void found() {
        About about = report.topic().about();
        sheet.line(Span.strong(about.title()));
        List<String> known = new ArrayList<>();
        for (String fact : List.of(about.awardingBody(), level(about), about.assessment(), about.subject())) {
            if (!fact.isEmpty()) {
                known.add(fact);
            }
        }
        if (!known.isEmpty()) {
            sheet.line(Span.dim(String.join(" · ", known)));
        }
        Counts counts = report.topic().counts();
        sheet.blank().heading("Found");
        count(counts.keyConcepts(), "key concept", "key concepts");
        count(counts.keyTerms(), "key term", "key terms");
        count(counts.learningObjectives(), "learning objective", "learning objectives");
        count(counts.markingPoints(), "marking point", "marking points");
        count(counts.guidance(), "piece of guidance", "pieces of guidance");
        count(counts.mistakes() - counts.misconceptions(), "common mistake", "common mistakes");
        count(counts.misconceptions(), "misconception with its correction", "misconceptions with their corrections");
        count(counts.faqs(), "question with its answer", "questions with their answers");
        count(counts.prerequisites(), "prerequisite", "prerequisites");
    }

    private static String level(About about) {
        boolean number = about.level().length() == 1;
        return number ? "Level " + about.level() : about.level();
    }

    private void count(int count, String one, String many) {
        if (count > 0) {
            String number = " ".repeat(Math.max(0, 5 - Integer.toString(count).length())) + count;
            sheet.bullet(number + "  ", Span.plain(count == 1 ? one : many));
        }
    }

    private void left() {
        Map<String, TreeSet<Integer>> quiet = new LinkedHashMap<>();
        List<ImportReport.Left> telling = new ArrayList<>();
        TreeSet<Integer> all = new TreeSet<>();
        for (ImportReport.Left left : report.left()) {
            all.add(left.line());
            if (left.telling()) {
                telling.add(left);
            } else {
                quiet.computeIfAbsent(left.reason(), reason -> new TreeSet<>()).add(left.line());
            }
        }
        if (all.isEmpty()) {
            return;
        }
        sheet.blank()
                .line(
                        new Span(Style.ACCENT, "Left out"),
                        Span.dim("  (" + all.size() + " of " + report.lines() + " lines)"));
        for (ImportReport.Left left : telling.subList(0, Math.min(MOST_TOLD, telling.size()))) {
            sheet.hanging(
                    "  ",
                    "    ",
                    List.of(
                            Span.plain("line " + left.line() + ": "),
                            Span.plain("“" + shortened(Harmless.line(left.text())) + "” "),
                            Span.dim("(" + left.reason() + ")")));
        }
        if (telling.size() > MOST_TOLD) {
            sheet.indented(2, Span.dim("and " + (telling.size() - MOST_TOLD) + " more; --report json names them all"));
        }
        quiet.forEach((reason, lines) ->
                sheet.hanging("  ", "    ", List.of(Span.plain(lines(lines) + ": "), Span.dim(reason))));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    /** "lines 3, 7 to 9". */
    private static String lines(TreeSet<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        List<Integer> all = List.copyOf(numbers);
        for (int i = 0; i < all.size(); ) {
            int end = i;
            while (end + 1 < all.size() && all.get(end + 1) == all.get(end) + 1) {
                end++;
            }
            if (end > i + 1) {
                ranges.add(all.get(i) + " to " + all.get(end));
            } else {
                ranges.add(Integer.toString(all.get(i)));
                end = i;
            }
            i = end + 1;
        }
        return (all.size() == 1 ? "line " : "lines ") + String.join(", ", ranges);
    }

    private void notes() {
        if (!report.notes().isEmpty()) {
            sheet.blank().heading("Worth knowing");
        }
        for (String note : report.notes()) {
            sheet.hanging("  ", "    ", List.of(Span.plain(note)));
        }
    }

    private void missing() {
        if (!report.missing().isEmpty()) {
            sheet.blank().heading("Missing");
        }
        int widest = 0;
        for (ImportReport.Missing missing : report.missing()) {
            widest = Math.max(widest, missing.what().length());
        }
        for (ImportReport.Missing missing : report.missing()) {
            String what =
                    "  " + missing.what() + " ".repeat(widest - missing.what().length() + 2);
            sheet.bullet(what, Span.plain(missing.option()));
        }
    }
}
