package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import revise.progress.PlanDay;

/** The days of a plan: the next two weeks one by one, then as many weeks together as keep it on one screen. */
final class PlanDays {
    private static final int DAYS = 14;
    private static final int WEEK = 7;
    private static final int MOST_GROUPS = 12;
    private static final int LONGEST_BAR = 30;

    /** What the columns beside the bars take at most. */
    private static final int COLUMNS = 46;

    private final When when;
    private final Look look;
    private final List<Row> rows = new ArrayList<>();
    private int single;
    private double most;

    /** A day, or the average day of some weeks. */
    private record Row(String name, double fresh, double reviews, double minutes) {}

    /** @param left how many of today's cards are still to be asked */
    PlanDays(List<PlanDay> days, int left, When when, Look look) {
        this.when = when;
        this.look = look;
        this.single = Math.min(DAYS, days.size());
        for (PlanDay day : days.subList(0, single)) {
            boolean begun = rows.isEmpty() && left < day.fresh() + day.reviews();
            rows.add(row(
                    when.weekday(day.date()) + (!begun ? "" : left == 0 ? ", done" : ", " + left + " left"),
                    List.of(day)));
        }
        int length = length(days.size() - single);
        for (int from = single; from < days.size(); from += length) {
            List<PlanDay> group = days.subList(from, Math.min(from + length, days.size()));
            rows.add(row(name(group), group));
        }
        for (Row row : rows) {
            most = Math.max(most, row.minutes);
        }
    }

    private static int length(int days) {
        int weeks = (days + WEEK - 1) / WEEK;
        return WEEK * Math.max(1, (weeks + MOST_GROUPS - 1) / MOST_GROUPS);
    }

    private String name(List<PlanDay> days) {
        LocalDate first = days.get(0).date();
        LocalDate last = days.get(days.size() - 1).date();
        if (first.equals(last)) {
            return when.date(first);
        }
        boolean month = first.getMonthValue() == last.getMonthValue() && first.getYear() == last.getYear();
        String from = month ? Integer.toString(first.getDayOfMonth()) : when.date(first);
        return from + (look.plain() ? " to " : "–") + when.date(last);
    }

    private static Row row(String name, List<PlanDay> days) {
        double fresh = 0;
        double reviews = 0;
        double minutes = 0;
        for (PlanDay day : days) {
            fresh += day.fresh();
            reviews += day.reviews();
            minutes += day.minutes();
        }
        int count = days.size();
        return new Row(name, fresh / count, reviews / count, minutes / count);
    }

    void print(Sheet sheet) {
        if (look.plain()) {
            sentences(sheet);
            return;
        }
        Table table = new Table("lrrrl").head("", "new", "reviews", "time");
        int bar = Math.min(LONGEST_BAR, look.width() - COLUMNS);
        for (Row row : rows) {
            List<Span> cells = new ArrayList<>();
            cells.add(Span.plain(row.name));
            cells.add(Span.plain(amount(row.fresh)));
            cells.add(Span.plain(amount(row.reviews)));
            cells.add(Span.plain(Numerals.minutes(row.minutes)));
            if (bar > 0) {
                cells.add(Bar.length(row.minutes, Math.max(1, most), bar));
            }
            table.row(cells);
        }
        List<List<Span>> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i == single + 1) {
                sheet.bullet("  ", Span.dim("then, on average a day,"));
            }
            List<Span> line = new ArrayList<>(List.of(Span.plain("  ")));
            line.addAll(lines.get(i));
            sheet.row(line);
        }
    }

    private void sentences(Sheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == single) {
                sheet.line(Span.plain("Then, on average a day:"));
            }
            Row row = rows.get(i);
            sheet.line(Span.plain(row.name + ": " + amount(row.fresh) + " new, " + amount(row.reviews)
                    + (row.reviews == 1 ? " review, " : " reviews, ") + Numerals.minutes(row.minutes)));
        }
    }

    private static String amount(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Numerals.decimal(number);
    }
}
