package revise.render;

import java.time.Instant;
import java.time.LocalDate;
import revise.progress.Days;

/**
 * Says when something is, as people say it and by the learner's own calendar.
 *
 * @param now the moment from which it is said
 */
public record When(Days days, Instant now) {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private static final int YEAR = 365;

    /** The day it is. */
    public LocalDate today() {
        return days.date(now);
    }

    /** Days from today to that date; less than 0 if it is past. */
    public long ahead(LocalDate date) {
        return date.toEpochDay() - days.day(now);
    }

    /** {@code today}, {@code tomorrow}, {@code yesterday}, or the date. */
    public String day(LocalDate date) {
        long ahead = ahead(date);
        if (ahead == 0) {
            return "today";
        }
        if (ahead == 1) {
            return "tomorrow";
        }
        return ahead == -1 ? "yesterday" : date(date);
    }

    /** The day to which a moment belongs: {@code today}, {@code tomorrow}, {@code yesterday}, or the date. */
    public String day(Instant at) {
        return day(days.date(at));
    }

    /** {@code 3 Dec}, with the year if that is a year or more away. */
    public String date(LocalDate date) {
        String said = date.getDayOfMonth() + " " + month(date);
        return Math.abs(ahead(date)) < YEAR ? said : said + " " + date.getYear();
    }

    /** {@code today}, {@code tomorrow}, or {@code Thu 3 Dec}. */
    public String weekday(LocalDate date) {
        long ahead = ahead(date);
        String weekday = WEEKDAYS[date.getDayOfWeek().getValue() - 1];
        return ahead == 0 || ahead == 1 ? day(date) : weekday + " " + date(date);
    }

    /** {@code Dec}. */
    static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    /** When a card is due: the time if that is later today, {@code today}, the day, or {@code since} the day. */
    public String due(Instant at) {
        if (at.isAfter(now)) {
            return later(at);
        }
        return ahead(days.date(at)) < 0 ? "since " + day(at) : "today";
    }

    /** {@code 20 Jan, 59 days}; {@code tomorrow}, {@code today}. */
    public String countdown(LocalDate date) {
        long ahead = ahead(date);
        return ahead == 0 || ahead == 1 ? day(date) : date(date) + ", " + ahead + " days";
    }

    /** Until when, for something later: {@code 14:32} today, else its day. */
    public String until(Instant at) {
        return isToday(at) ? time(at) : day(at);
    }

    /** When something later is: {@code at 14:32} today, else its day. */
    public String later(Instant at) {
        return isToday(at) ? "at " + time(at) : day(at);
    }

    private boolean isToday(Instant at) {
        return days.day(at) == days.day(now);
    }

    private String time(Instant at) {
        int minute = at.atZone(days.zone().toZoneId()).toLocalTime().toSecondOfDay() / 60;
        return Numerals.two(minute / 60) + ":" + Numerals.two(minute % 60);
    }
}
