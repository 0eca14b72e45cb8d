package revise.exchange.page;

import java.util.List;
import revise.topic.Wording;

/** A field that holds one text: what an option gives goes first, then what the bundle has, then the page's first. */
final class Value {
    private final String field;
    private final Account account;
    private String text;
    private String folded;
    private String origin;

    private Value(String field, String text, String origin, Account account) {
        this.field = field;
        this.text = text;
        this.folded = Wording.fold(text);
        this.origin = origin;
        this.account = account;
    }

    /**
     * @param given by the option, or empty
     * @param before in the bundle that is merged with, or empty
     */
    static Value of(String field, String option, String given, String before, Account account) {
        if (!given.isEmpty()) {
            return new Value(field, given, option, account);
        }
        return new Value(field, before, before.isEmpty() ? "" : "the bundle", account);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    boolean says(String other) {
        return !text.isEmpty() && folded.equals(Wording.fold(other));
    }

    /** Whether the other text is the beginning of this one. */
    boolean begins(String other) {
        return !text.isEmpty() && folded.startsWith(Wording.fold(other));
    }

    /** Whether this text is the beginning of the other. */
    boolean isBeginningOf(String other) {
        return !text.isEmpty() && Wording.fold(other).startsWith(folded);
    }

    void offer(String other, List<Line> lines) {
        if (other.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            text = other;
            folded = Wording.fold(other);
            origin = "line " + lines.get(0).number();
            account.keep(lines, field);
        } else if (says(other)) {
            repeat(lines);
        } else {
            account.tellPart(lines.get(0), other, "another " + name() + "; that of " + origin + " is used");
        }
    }

    /** Takes the longer text where what is there is only its beginning. */
    void lengthen(String whole, List<Line> lines) {
        text = whole;
        folded = Wording.fold(whole);
        origin = "line " + lines.get(0).number();
        account.keep(lines, field);
    }

    void repeat(List<Line> lines) {
        if (origin.startsWith("line ")) {
            account.leave(lines, "repeats " + origin);
        } else {
            account.keep(lines, field);
        }
    }

    private String name() {
        return field.equals("awardingBody") ? "awarding body" : field;
    }
}
