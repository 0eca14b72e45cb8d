package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.progress.DayFigures;
import revise.progress.Statistics;
import revise.progress.TopicMastery;
import revise.progress.WeakCard;
import revise.quiz.Card;

/** The figures of progress for reading. */
public final class StatsText {
    private static final int FORECAST_DAYS = 14;
    private static final int LONGEST_BAR = 40;
    private static final int MASTERY_BAR = 8;
    private static final int NARROW = 72;
    private static final int PLAIN_WEEKS = 8;

    private final Statistics statistics;
    private final Map<String, Card> cards;
    private final When when;
    private final Look look;
    private final Sheet sheet;

    private StatsText(Statistics statistics, Map<String, Card> cards, When when, Look look) {
        this.statistics = statistics;
        this.cards = cards;
        this.when = when;
        this.look = look;
        this.sheet = new Sheet(look, look.width());
    }

    /** @param cards those the statistics report on, by key */
    public static String of(Statistics statistics, Map<String, Card> cards, When when, Look look) {
        if (statistics.days().isEmpty()) {
            return new Sheet(look)
                    .line(Span.plain("Nothing has been reviewed yet, so there is nothing to count. Begin with"))
                    .bullet("  ", Span.strong("revise quiz"))
                    .toString();
        }
        StatsText text = new StatsText(statistics, cards, when, look);
        text.head();
        text.calendar();
        text.forecast();
        text.weakest();
        text.topics();
        return text.sheet.toString();
    }

    private void head() {
        sheet.heading("Recalled on a later day, and time spent").blank();
        new StatsPeriods(statistics, when.today(), look.plain()).print(sheet, look.width());
        int current = statistics.streak().current();
        sheet.blank()
                .bullet(
                        look.plain() ? "" : "  ",
                        Span.plain(Numerals.count(current, "day") + " in a row"),
                        Span.dim(", " + statistics.streak().longest() + " at the most"));
    }

    private void calendar() {
        sheet.blank().heading(look.plain() ? "Reviews a week" : "Reviews a day").blank();
        if (look.plain()) {
            weeks();
        } else {
            new HeatMap(statistics.days(), when.today(), look.width()).print(sheet);
        }
    }

    private void weeks() {
        for (int week = PLAIN_WEEKS - 1; week >= 0; week--) {
            LocalDate last = when.today().minusDays(7L * week);
            int reviews = 0;
            int days = 0;
            for (DayFigures day : statistics.days()) {
                if (day.date().isAfter(last.minusDays(7)) && !day.date().isAfter(last)) {
                    reviews += day.reviews();
                    days++;
                }
            }
            String done =
                    reviews == 0 ? "nothing" : Numerals.count(reviews, "review") + " on " + Numerals.count(days, "day");
            sheet.line(Span.plain(when.date(last.minusDays(6)) + " to " + when.date(last) + ": " + done));
        }
    }

    private void forecast() {
        sheet.blank().heading("Cards due").blank();
        List<Integer> due = statistics.forecast().subList(0, FORECAST_DAYS);
        int most = 1;
        int later = 0;
        for (int i = 0; i < statistics.forecast().size(); i++) {
            int cards = statistics.forecast().get(i);
            most = i < FORECAST_DAYS ? Math.max(most, cards) : most;
            later += i < FORECAST_DAYS ? 0 : cards;
        }
        Table table = new Table("lrl");
        int bar = Math.min(LONGEST_BAR, look.width() - 24);
        for (int i = 0; i < due.size(); i++) {
            String day = when.weekday(when.today().plusDays(i));
            String number = Integer.toString(due.get(i));
            if (look.plain() && due.get(i) > 0) {
                sheet.line(Span.plain(day + ": " + number));
            } else if (!look.plain()) {
                table.row(List.of(Span.plain("  " + day), Span.plain(number), Bar.length(due.get(i), most, bar)));
            }
        }
        table.lines().forEach(sheet::row);
        sheet.bullet(
                look.plain() ? "" : "  ",
                Span.dim("and " + later + " in the " + (statistics.forecast().size() - FORECAST_DAYS)
                        + " days after that"));
    }

    private void weakest() {
        if (statistics.weakest().isEmpty()) {
            return;
        }
        sheet.blank().heading("Chance of recall, the least first").blank();
        for (WeakCard weak : statistics.weakest()) {
            Card card = cards.get(weak.key());
            String recall = Numerals.percent(weak.recall(), look.plain());
            String details = (look.plain() ? ", " : " · ")
                    + card.kind().label()
                    + (weak.lapses() > 0 ? ", forgotten " + times(weak.lapses()) : "");
            if (look.plain()) {
                sheet.line(Span.plain(recall + ": " + CardName.of(card) + details));
                continue;
            }
            int room = look.width() - 9 - DisplayWidth.of(details);
            boolean fits = room >= 20;
            String name = DisplayWidth.shortened(CardName.of(card), fits ? room : look.width() - 9);
            sheet.row(List.of(
                    new Span(Style.HALF, Numerals.right(recall, 7)),
                    Span.plain("  " + name),
                    Span.dim(fits ? details : "")));
        }
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    private void topics() {
        sheet.blank().heading("Topics").blank();
        Map<String, String> titles = new HashMap<>();
        for (Card card : cards.values()) {
            titles.put(card.topicId(), Harmless.line(card.topicTitle()));
        }
        for (TopicMastery topic : statistics.topics()) {
            topic(titles.get(topic.topic()), topic);
        }
    }

    private void topic(String title, TopicMastery topic) {
        int percent = 100 * topic.secure() / topic.cards();
        if (look.plain()) {
            sheet.line(Span.plain(title + ": " + topic.secure() + " of " + Numerals.count(topic.cards(), "card")
                    + " secure, " + topic.weak() + " weak, " + topic.fresh() + " new"));
            return;
        }
        List<Span> counts = new ArrayList<>();
        counts.add(Span.plain(Numerals.right(topic.secure() + " secure", 10)));
        counts.add(Span.dim(
                Numerals.right(topic.weak() + " weak", 10) + Numerals.right(topic.fresh() + " new", 9) + "  "));
        boolean wide = look.width() >= NARROW;
        if (wide) {
            counts.addAll(Bar.share(percent / 100.0, MASTERY_BAR));
        }
        counts.add(Span.dim(Numerals.right(percent + " %", wide ? 6 : 5)));
        if (wide) {
            String shown = DisplayWidth.shortened(title, look.textWidth() - Wrapping.widthOf(counts) - 3);
            int gap = look.textWidth() - Wrapping.widthOf(counts) - 2 - DisplayWidth.of(shown);
            counts.add(0, Span.plain("  " + shown + " ".repeat(gap)));
        } else {
            sheet.bullet("  ", Span.plain(title));
            counts.add(0, Span.plain("  "));
        }
        sheet.row(counts);
    }
}
