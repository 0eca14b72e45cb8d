package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.progress.Rating;
import revise.quiz.Question;

/** The keys of a quiz: only those that do something now are named. */
public final class QuizKeys {
    private static final int MOST_BAR = 14;
    private static final int LEAST_BAR = 6;
    private static final int GAP = 2;

    private final Look look;

    public QuizKeys(Look look) {
        this.look = look;
    }

    /**
     * What the keys under an answer depend on.
     *
     * @param suggestion the rating that Enter takes, if any
     * @param intervals after how long each rating would bring the card back, in the order of the ratings
     * @param canTick whether there are ticks to change
     * @param canUndo whether there is a rating to take back
     * @param done how much of the session is done, 0 to 1
     */
    public record Footer(
            Optional<Rating> suggestion, List<String> intervals, boolean canTick, boolean canUndo, double done) {}

    /** The keys that do something while an answer is typed, or an option chosen. */
    public String asking(Question question, boolean canUndo) {
        String colon = question.isChoice() ? "" : ":";
        List<String> keys = new ArrayList<>();
        if (question.isChoice()) {
            keys.add("a-" + QuizText.LETTERS.charAt(question.options().size() - 1) + " answers");
        } else {
            keys.add("Enter reveals");
            keys.add(question.isRecall() ? "Alt-Enter next line" : colon + "h hint");
        }
        keys.add(colon + "s skip");
        if (canUndo) {
            keys.add(colon + "u undo");
        }
        keys.add(colon + "q quit");
        keys.add(colon + "? help");
        return new Sheet(look).line(Span.dim(joined(keys))).toString();
    }

    /** A key and what it does stay on one line. */
    private String joined(List<String> keys) {
        StringBuilder joined = new StringBuilder();
        for (String key : keys) {
            joined.append(joined.length() == 0 ? "" : look.plain() ? ", " : "   ")
                    .append(key.replace(' ', Wrapping.NO_BREAK));
        }
        return joined.toString();
    }

    /** The four ratings and the other keys, with how far the session has come. */
    public String rating(Footer footer) {
        Sheet sheet = new Sheet(look);
        List<Span> ratings = ratings(footer);
        int room = Math.min(MOST_BAR, look.textWidth() - Wrapping.widthOf(ratings) - GAP);
        boolean beside = !look.plain() && room >= LEAST_BAR;
        sheet.ends(ratings, beside ? List.of(bar(footer.done, room)) : List.of());
        sheet.line(Span.dim(joined(keys(footer))));
        if (!beside && !look.plain()) {
            sheet.line(bar(footer.done, MOST_BAR));
        }
        return sheet.toString();
    }

    private static Span bar(double done, int width) {
        int full = (int) (done * width);
        return new Span(Style.ACCENT, "▇".repeat(full) + "▁".repeat(width - full));
    }

    private List<Span> ratings(Footer footer) {
        List<Span> ratings = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            boolean suggested = footer.suggestion.isPresent() && footer.suggestion.get() == rating;
            String interval = footer.intervals.get(rating.ordinal());
            String key =
                    rating.value() + " " + rating.word() + (look.plain() ? " (" + interval + ")" : " · " + interval);
            key = key.replace(' ', Wrapping.NO_BREAK);
            ratings.add(Span.plain(rating == Rating.AGAIN ? "" : look.plain() ? ", " : "   "));
            ratings.add(suggested ? Span.strong("[" + key + "]") : Span.plain(key));
        }
        return ratings;
    }

    private static List<String> keys(Footer footer) {
        List<String> keys = new ArrayList<>();
        if (footer.suggestion.isPresent()) {
            keys.add("Enter takes " + footer.suggestion.get().word());
        }
        if (footer.canTick) {
            keys.add("c change a tick");
        }
        if (footer.canUndo) {
            keys.add("u undo");
        }
        keys.add("s skip");
        keys.add("q quit");
        keys.add("? help");
        return keys;
    }

    public String help(boolean choice) {
        Sheet sheet = new Sheet(look).blank();
        if (choice) {
            sheet.bullet("  a-d or 1-4  ", Span.plain("choose the answer"));
        } else {
            sheet.bullet("  Enter       ", Span.plain("on an empty line: show the answer"));
            sheet.bullet("  Alt-Enter   ", Span.plain("a new line in your answer"));
            sheet.bullet("  :h          ", Span.plain("a hint; again for more of it"));
        }
        sheet.bullet("  1 2 3 4     ", Span.plain("after the answer: again, hard, good or easy"));
        sheet.bullet("  c           ", Span.plain("after a marked answer: change what it ticked"));
        sheet.bullet("  s, u, q     ", Span.plain("skip the card, undo the last rating, quit"));
        if (!choice) {
            sheet.bullet("              ", Span.plain("while an answer is typed they begin with a colon: :s :u :q :?"));
        }
        return sheet.blank().toString();
    }
}
