package revise.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import revise.progress.Entry;
import revise.progress.Marks;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Undo;

/**
 * Reads lines that are just as {@link JournalLine} writes them, five times as fast as a JSON parser and without loading
 * one, which is what keeps starting quick. Of any other line, however right, it says nothing: that is left to the parser.
 */
final class JournalBytes {
    private static final byte[] START = bytes("{\"v\":1,\"id\":\"");
    private static final byte[] AT = bytes("\",\"at\":\"");
    private static final byte[] CARD = bytes("\",\"card\":\"");
    private static final byte[] UNDO = bytes("\",\"undo\":\"");
    private static final byte[] RATING = bytes("\",\"rating\":\"");
    private static final byte[] MS = bytes("\",\"ms\":");
    private static final byte[] EARNED = bytes(",\"marks\":{\"earned\":");
    private static final byte[] OUT_OF = bytes(",\"outOf\":");
    private static final byte[] MARKS_END = bytes("}}");

    private static final int WHOLE_SECONDS = "2027-01-10T09:00:00Z".length();
    private static final long SECONDS_A_DAY = 86_400;
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int MOST_DIGITS = 15;

    private final byte[] bytes;
    private int at;
    private int end;
    private boolean failed;
    private String lastCard = "";

    JournalBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The entry on the line from one place up to another, or null. */
    Entry parse(int from, int to) {
        at = from;
        end = to;
        failed = false;
        try {
            expect(START);
            String id = text();
            expect(AT);
            Instant moment = moment();
            if (!failed && isNext(UNDO)) {
                expect(UNDO);
                String undoes = text();
                at++;
                return failed || !isLast('}') ? null : new Undo(id, moment, undoes);
            }
            return review(id, moment);
        } catch (DateTimeException | IllegalArgumentException e) {
            // Out of range: the parser will say so too.
            return null;
        }
    }

    private Entry review(String id, Instant moment) {
        expect(CARD);
        String card = card();
        expect(RATING);
        Optional<Rating> rating = Rating.of(text());
        expect(MS);
        long ms = number();
        Optional<Marks> marks = Optional.empty();
        if (!failed && isNext(EARNED)) {
            expect(EARNED);
            double earned = decimal();
            expect(OUT_OF);
            double outOf = decimal();
            if (failed || !isNext(MARKS_END) || at + MARKS_END.length != end) {
                return null;
            }
            marks = Optional.of(new Marks(earned, outOf));
        } else if (failed || !isLast('}')) {
            return null;
        }
        return rating.isEmpty() ? null : new Review(id, moment, card, rating.get(), ms, marks);
    }

    private boolean isNext(byte[] expected) {
        if (at + expected.length > end) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isLast(char expected) {
        return at == end - 1 && bytes[at] == expected;
    }

    private void expect(byte[] expected) {
        failed = failed || !isNext(expected);
        at += expected.length;
    }

    /** Up to the next quotation mark; with a backslash or control character in it, it is for the parser. */
    private int textEnd() {
        int i = at;
        while (i < end && bytes[i] != '"') {
            failed |= bytes[i] == '\\' || bytes[i] >= 0 && bytes[i] < ' ';
            i++;
        }
        failed |= i >= end;
        return i;
    }

    private String text() {
        int from = at;
        at = failed ? at : textEnd();
        return failed ? "" : new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    /** Reviews of one card often follow each other. */
    private String card() {
        String card = text();
        lastCard = card.equals(lastCard) ? lastCard : card;
        return lastCard;
    }

    private long number() {
        long number = 0;
        int from = at;
        while (!failed && at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        failed |= at == from || at - from > MOST_DIGITS || bytes[from] == '0' && at - from > 1;
        return number;
    }

    private double decimal() {
        int from = at;
        while (!failed && at < end && (bytes[at] >= '0' && bytes[at] <= '9' || bytes[at] == '.')) {
            at++;
        }
        failed |= at == from || bytes[from] == '.' || bytes[at - 1] == '.';
        failed |= bytes[from] == '0' && at - from > 1 && bytes[from + 1] != '.';
        return failed ? 0 : Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.US_ASCII));
    }

    /** {@code 2027-01-10T09:00:00Z}, or with thousandths of a second. */
    private Instant moment() {
        int length = failed ? 0 : textEnd() - at;
        boolean whole = length == WHOLE_SECONDS;
        failed |= !whole && length != WHOLE_SECONDS + 4;
        if (failed) {
            return Instant.EPOCH;
        }
        int from = at;
        LocalDate date = LocalDate.of(digits(4, '-'), digits(2, '-'), digits(2, 'T'));
        LocalTime time = LocalTime.of(digits(2, ':'), digits(2, ':'), digits(2, whole ? 'Z' : '.'));
        int millis = whole ? 0 : digits(3, 'Z');
        failed |= at != from + length;
        long seconds = date.toEpochDay() * SECONDS_A_DAY + time.toSecondOfDay();
        return Instant.ofEpochSecond(seconds, millis * NANOS_A_MILLI);
    }

    /** So many digits and the mark behind them. */
    private int digits(int count, char mark) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = bytes[at++] - '0';
            failed |= digit < 0 || digit > 9;
            number = number * 10 + digit;
        }
        failed |= bytes[at++] != mark;
        return number;
    }
}
