package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.progress.DayFigures;

/** A calendar of reviews: weeks are columns, days are rows, and the more reviews a day had the fuller its block. */
final class HeatMap {
    private static final String NONE = "·";
    private static final String[] SHADES = {"░", "▒", "▓", "█"};
    private static final String[] ROWS = {"Mon", "", "Wed", "", "Fri", "", "Sun"};
    private static final int LABEL = 6;
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 53;
    private static final int LEAST_WEEKS = 12;

    private final Map<LocalDate, Integer> reviews = new HashMap<>();
    private final LocalDate today;
    private final LocalDate monday;
    private final int weeks;
    private final int most;

    HeatMap(List<DayFigures> days, LocalDate today, int width) {
        this.today = today;
        int greatest = 0;
        for (DayFigures day : days) {
            reviews.put(day.date(), day.reviews());
            greatest = Math.max(greatest, day.reviews());
        }
        LocalDate thisWeek = monday(today);
        LocalDate first = days.isEmpty() ? today : days.get(0).date();
        long since = (thisWeek.toEpochDay() - monday(first).toEpochDay()) / WEEK + 1;
        int room = Math.min(MOST_WEEKS, (width - LABEL) / 2);
        weeks = (int) Math.min(room, Math.max(LEAST_WEEKS, since));
        monday = thisWeek.minusWeeks(weeks - 1);
        most = greatest;
    }

    private static LocalDate monday(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1);
    }

    void print(Sheet sheet) {
        sheet.row(List.of(Span.dim(months())));
        for (int row = 0; row < WEEK; row++) {
            sheet.row(row(row));
        }
        sheet.bullet("      ", legend().toArray(Span[]::new));
    }

    /** Each month above the week that holds its first day. */
    private String months() {
        StringBuilder line = new StringBuilder(" ".repeat(LABEL));
        for (int week = 0; week < weeks; week++) {
            LocalDate sunday = monday.plusDays(week * WEEK + WEEK - 1);
            int column = LABEL + 2 * week;
            if (sunday.getDayOfMonth() <= WEEK && line.length() <= column) {
                line.append(" ".repeat(column - line.length())).append(When.month(sunday));
            }
        }
        return line.toString().stripTrailing();
    }

    private List<Span> row(int row) {
        List<Span> line = new ArrayList<>();
        line.add(Span.dim("  " + ROWS[row] + " ".repeat(LABEL - 2 - ROWS[row].length())));
        for (int week = 0; week < weeks; week++) {
            LocalDate date = monday.plusDays(week * WEEK + row);
            if (date.isAfter(today)) {
                break;
            }
            line.add(Span.plain(week == 0 ? "" : " "));
            line.add(block(reviews.getOrDefault(date, 0)));
        }
        return line;
    }

    private Span block(int count) {
        return count == 0 ? Span.dim(NONE) : new Span(Style.ACCENT, SHADES[level(count)]);
    }

    private int level(int count) {
        return (count * SHADES.length - 1) / most;
    }

    /** What each shade stands for; on quiet calendars not every shade does. */
    private List<Span> legend() {
        List<Span> legend = new ArrayList<>();
        int from = 1;
        for (int count = 1; count <= most; count++) {
            if (count == most || level(count + 1) > level(count)) {
                String range = from == count ? " " + count : " " + from + "-" + count;
                legend.add(Span.plain(legend.isEmpty() ? "" : "   "));
                legend.add(new Span(Style.ACCENT, SHADES[level(count)]));
                legend.add(Span.dim((range + (count == most ? " reviews" : "")).replace(' ', Wrapping.NO_BREAK)));
                from = count + 1;
            }
        }
        return legend;
    }
}
