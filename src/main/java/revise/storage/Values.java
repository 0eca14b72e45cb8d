package revise.storage;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import revise.topic.Spelling;

/**
 * Takes values of a mapping that are neither texts nor whole numbers, reporting those that are wrong. A wrong value reads
 * as an absent one, so that reading goes on.
 */
final class Values {
    private static final int TIME = "04:00".length();

    private final Fields fields;
    private final Problems problems;

    Values(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A number from {@code least} to {@code most}, or {@code otherwise} where there is none. */
    double decimal(String key, double least, double most, double otherwise) {
        Node value = fields.take(key);
        return value == null
                ? otherwise
                : decimal(value, "\"" + key + "\"", least, most, problems).orElse(otherwise);
    }

    /** @param what the value, as the message names it */
    static Optional<Double> decimal(Node value, String what, double least, double most, Problems problems) {
        Optional<Double> number = number(value);
        if (number.isPresent() && number.get() >= least && number.get() <= most) {
            return number;
        }
        if (!(value instanceof Node.Refused)) {
            problems.error(value.mark(), what + " must be a number from " + plain(least) + " to " + plain(most));
        }
        return Optional.empty();
    }

    private static Optional<Double> number(Node value) {
        boolean number = value instanceof Node.Scalar scalar
                && (scalar.type() == Node.Type.INTEGER || scalar.type() == Node.Type.NUMBER);
        if (!number) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(((Node.Scalar) value).text()));
        } catch (NumberFormatException e) {
            // YAML has .inf and .nan for numbers, too.
            return Optional.empty();
        }
    }

    /** The number as people write it, without a point where none is needed. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    boolean flag(String key, boolean otherwise) {
        Node value = fields.take(key);
        if (value instanceof Node.Scalar scalar && scalar.type() == Node.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        if (value != null && !(value instanceof Node.Refused)) {
            problems.error(value.mark(), "\"" + key + "\" must be true or false, without quotes");
        }
        return otherwise;
    }

    /** A time of day to the minute. */
    LocalTime time(String key, LocalTime otherwise) {
        String text = fields.text(key);
        try {
            if (text.length() == TIME) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeParseException e) {
            // It is told below.
        }
        if (!text.isEmpty()) {
            problems.error(fields.mark(key), "\"" + key + "\" must be a time from 00:00 to 23:59, such as 04:00");
        }
        return otherwise;
    }

    String oneOf(String key, List<String> words, String otherwise) {
        String text = fields.text(key);
        if (text.isEmpty() || words.contains(text)) {
            return text.isEmpty() ? otherwise : text;
        }
        String hint = Spelling.nearest(text, words)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        problems.error(fields.mark(key), "\"" + key + "\" must be one of " + String.join(", ", words) + hint);
        return otherwise;
    }
}
