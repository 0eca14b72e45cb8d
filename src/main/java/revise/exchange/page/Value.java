package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.topic.Wording;

/** A field that holds one text: what an option gives goes first, then what the bundle has, then the page's first. */
final class Value {
    private final String field;
    private final Account account;
    private String text;
    private String folded;
    private String origin;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

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

    /** Where it comes from: "the bundle", an option, or "line 3". */
    String origin() {
        return origin;
    }

    /** The lines of the page that it was made of. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What the page says instead of what the bundle has, in other words and not only with more or fewer of them. */
    Optional<String> otherThan(String before) {
        String own = " " + Wording.fold(before) + " ";
        return others.stream()
                .filter(other -> !before.isEmpty() && differs(own, other))
                .findFirst();
    }

    private static boolean differs(String own, String other) {
        String words = " " + Wording.fold(other) + " ";
        return !own.contains(words) && !words.contains(own);
    }

    boolean isOption() {
        return origin.startsWith("--");
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

    void offer(String other, List<Line> from) {
        if (other.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            lengthen(other, from);
        } else if (says(other)) {
            repeat(from);
        } else {
            others.add(other);
            account.tellPart(from.get(0), other, "another " + name() + "; that of " + origin + " is used");
        }
    }

    /** Takes the longer text where what is there is only its beginning. */
    void lengthen(String whole, List<Line> from) {
        text = whole;
        folded = Wording.fold(whole);
        origin = "line " + from.get(0).number();
        lines.addAll(from);
        account.keep(from, field);
    }

    /** Says what another value says, as where one of the two is used for both. */
    void settle(Value other) {
        text = other.text;
        folded = other.folded;
        origin = other.origin;
    }

    void repeat(List<Line> from) {
        if (origin.startsWith("line ")) {
            account.leave(from, "repeats " + origin);
        } else {
            account.keep(from, field);
        }
    }

    private String name() {
        return field.equals("awardingBody") ? "awarding body" : field;
    }
}
