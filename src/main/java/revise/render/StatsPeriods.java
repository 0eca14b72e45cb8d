package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.progress.DayFigures;
import revise.progress.Retention;
import revise.progress.Statistics;

/** What was recalled, and how much was done: today, this week, this month, and ever. */
final class StatsPeriods {
    private static final int NARROW = 72;
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final Statistics statistics;
    private final LocalDate today;
    private final boolean plain;

    /** @param length in days, today included */
    private record Period(String name, long length, int reviews, double minutes, int active, Optional<Retention> kept) {
        double aDay(double amount) {
            return amount / length;
        }
    }

    StatsPeriods(Statistics statistics, LocalDate today, boolean plain) {
        this.statistics = statistics;
        this.today = today;
        this.plain = plain;
    }

    private List<Period> periods() {
        long all = today.toEpochDay() - statistics.days().get(0).date().toEpochDay() + 1;
        return List.of(
                period("today", 1, Optional.empty()),
                period("7 days", WEEK, Optional.of(statistics.week())),
                period("30 days", MONTH, Optional.of(statistics.month())),
                period("ever", Math.max(1, all), Optional.of(statistics.ever())));
    }

    private Period period(String name, long length, Optional<Retention> kept) {
        int reviews = 0;
        double minutes = 0;
        int active = 0;
        for (DayFigures day : statistics.days()) {
            if (day.date().isAfter(today.minusDays(length))) {
                reviews += day.reviews();
                minutes += day.minutes();
                active++;
            }
        }
        return new Period(name, length, reviews, minutes, active, kept);
    }

    void print(Sheet sheet, int width) {
        if (plain) {
            for (Period period : periods()) {
                sheet.line(Span.plain(sentence(period)));
            }
            return;
        }
        boolean wide = width >= NARROW;
        Table table = wide ? new Table("lrlrrrrr") : new Table("lrrr");
        if (wide) {
            table.head("", "recalled", "", "reviews", "a day", "time", "a day", "active days");
        } else {
            table.head("", "recalled", "reviews", "time");
        }
        for (Period period : periods()) {
            table.row(wide ? cells(period) : few(period));
        }
        for (List<Span> line : table.lines()) {
            List<Span> indented = new ArrayList<>(List.of(Span.plain("  ")));
            indented.addAll(line);
            sheet.row(indented);
        }
    }

    private List<Span> cells(Period period) {
        return List.of(
                Span.plain(period.name),
                Span.strong(recalled(period)),
                Span.dim(asked(period)),
                Span.plain(Integer.toString(period.reviews)),
                Span.dim(Numerals.decimal(period.aDay(period.reviews))),
                Span.plain(Numerals.minutes(period.minutes)),
                Span.dim(Numerals.minutes(period.aDay(period.minutes))),
                Span.plain(Integer.toString(period.active)));
    }

    private List<Span> few(Period period) {
        return List.of(
                Span.plain(period.name),
                Span.strong(recalled(period)),
                Span.plain(Integer.toString(period.reviews)),
                Span.plain(Numerals.minutes(period.minutes)));
    }

    private String recalled(Period period) {
        if (period.kept.isEmpty() || period.kept.get().share().isEmpty()) {
            return "";
        }
        return Numerals.percent(period.kept.get().share().getAsDouble(), plain);
    }

    private static String asked(Period period) {
        boolean none = period.kept.isEmpty() || period.kept.get().asked() == 0;
        return none
                ? ""
                : period.kept.get().recalled() + " of " + period.kept.get().asked();
    }

    private String sentence(Period period) {
        String recalled = recalled(period);
        String name = period.name.equals("ever") || period.length == 1 ? period.name : "last " + period.name;
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": "
                + (recalled.isEmpty() ? "" : recalled + " recalled, " + asked(period) + "; ")
                + Numerals.count(period.reviews, "review") + " in " + Numerals.minutes(period.minutes)
                + (period.length == 1 ? "." : " on " + Numerals.count(period.active, "day") + ".");
    }
}
