package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.marking.TermMarking;
import revise.progress.Rating;
import revise.quiz.Card;
import revise.quiz.Difference;
import revise.quiz.Question;
import revise.quiz.Reply;
import revise.topic.CardKind;

/** What stands on the screen while a card is asked, answered and rated. */
public final class QuizText {
    private static final int SHORT = 60;
    private static final int BAR = 14;

    /** Below this width the bar has a line to itself. */
    private static final int NARROW = 60;

    private static final String LETTERS = "abcd";

    private final Look look;

    public QuizText(Look look) {
        this.look = look;
    }

    /** Which card this is, and what it asks. */
    public String question(Question question, int number, int total) {
        Sheet sheet = new Sheet(look);
        Card card = question.card();
        List<Span> left = new ArrayList<>();
        left.add(new Span(Style.ACCENT, Harmless.line(card.topicTitle())));
        String dot = look.plain() ? ", " : " · ";
        left.add(Span.dim(dot + card.kind().label()));
        if (!card.commandWord().isEmpty()) {
            left.add(Span.dim(dot + card.commandWord()));
        }
        String place = look.plain() ? "card " + number + " of " + total : number + "/" + total;
        sheet.ends(left, List.of(Span.dim(place))).blank();
        if (question.truth().isPresent()) {
            sheet.line(Span.strong("True or false, and why?"));
            sheet.line(Span.plain(question.prompt()));
        } else {
            sheet.line(Span.strong(question.prompt()));
            cue(sheet, question);
        }
        return sheet.blank() + options(question);
    }

    /** What to do with a prompt that is no question. */
    private static void cue(Sheet sheet, Question question) {
        switch (question.card().kind()) {
            case TERM -> sheet.line(Span.dim("Which term is this?"));
            case CONCEPT -> sheet.line(Span.dim("What does it mean?"));
            default -> {}
        }
    }

    private String options(Question question) {
        if (!question.isChoice()) {
            return "";
        }
        Sheet sheet = new Sheet(look);
        for (int i = 0; i < question.options().size(); i++) {
            sheet.bullet(
                    "  " + LETTERS.charAt(i) + "  ",
                    Span.plain(question.options().get(i)));
        }
        return sheet.blank().toString();
    }

    /** The keys that do something while an answer is typed, or an option chosen. */
    public String askingKeys(Question question, boolean canUndo) {
        String colon = question.isChoice() ? "" : ":";
        List<String> keys = new ArrayList<>();
        if (question.isChoice()) {
            keys.add("a-" + LETTERS.charAt(question.options().size() - 1) + " answers");
        } else {
            keys.add("Enter reveals");
            keys.add(colon + "h hint");
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

    public String hint(String hint) {
        return new Sheet(look)
                .bullet("Hint: ", new Span(Style.ACCENT, hint))
                .blank()
                .toString();
    }

    /** The learner's own answer, where the screen does not show it any more. */
    public String ownAnswer(Reply reply) {
        if (reply.isRevealed()) {
            return "";
        }
        String own = reply.choice() < 0 ? reply.text() : LETTERS.substring(reply.choice(), reply.choice() + 1);
        return new Sheet(look).bullet("> ", Span.plain(own)).toString();
    }

    /** The model answer under the learner's own. */
    public String answer(Question question, Reply reply) {
        Sheet sheet = new Sheet(look).blank();
        if (question.truth().isPresent()) {
            truth(sheet, question, reply);
        } else {
            verdict(sheet, question, reply);
            if (reply.marking().isPresent()) {
                sheet.append(MarkingText.of(reply.marking().get(), reply.text(), look))
                        .blank();
            }
            model(sheet, question);
        }
        return sheet.blank().toString();
    }

    /** What a recalled topic came to, a line a point. */
    public String recalled(List<Reply> replies) {
        Sheet sheet = new Sheet(look).blank();
        for (Reply reply : replies) {
            reply.marking().ifPresent(marking -> sheet.append(MarkingText.overview(marking, look)));
        }
        return sheet.blank().toString();
    }

    private void truth(Sheet sheet, Question question, Reply reply) {
        boolean truth = question.truth().orElseThrow();
        List<Span> line = new ArrayList<>();
        line.add(Span.strong(truth ? "True." : "False."));
        reply.right()
                .ifPresent(right -> line.add(
                        right ? new Span(Style.GOOD, " Right.") : new Span(Style.BAD, " You said the opposite.")));
        sheet.line(line.toArray(Span[]::new));
        sheet.line(truth ? Span.dim("The misconception: ") : Span.plain(""), Span.plain(question.answer()));
    }

    private void verdict(Sheet sheet, Question question, Reply reply) {
        if (reply.right().isPresent()) {
            boolean right = reply.right().get();
            String letter = question.isChoice() ? " The answer is " + LETTERS.charAt(question.right()) + "." : "";
            sheet.line(right ? new Span(Style.GOOD, "Right.") : new Span(Style.BAD, "No." + letter));
        }
        if (reply.term().isPresent()) {
            TermMarking term = reply.term().get();
            String meant = term.meant().isEmpty() ? "" : " You may have meant: " + term.meant() + ".";
            sheet.line(new Span(
                            term.match() == TermMarking.Match.TYPO ? Style.GOOD : Style.BAD,
                            term.match().sentence() + meant))
                    .blank();
        }
        String right = question.card().answer();
        boolean comparable = !reply.isRevealed()
                && reply.right().isEmpty()
                && right.length() <= SHORT
                && reply.text().length() <= SHORT;
        if (comparable && Difference.isTelling(reply.text(), right)) {
            List<Span> spans = new ArrayList<>();
            for (Difference.Part part : Difference.between(reply.text(), right)) {
                spans.add(
                        switch (part.kind()) {
                            case SAME -> Span.plain(part.text());
                            case MISSING -> new Span(Style.GOOD, "[+" + part.text() + "]");
                            case EXTRA -> new Span(Style.BAD, "[-" + part.text() + "]");
                        });
            }
            sheet.hanging("Compared     ", " ".repeat(13), spans);
        }
    }

    private void model(Sheet sheet, Question question) {
        Card card = question.card();
        String label = switch (card.kind()) {
            case POINT -> "Mark scheme  ";
            case CONCEPT -> "Definition   ";
            default -> "Answer       ";
        };
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(card.answer()));
        if (!card.accepted().isEmpty()) {
            spans.add(Span.dim("  (also " + String.join(", ", card.accepted()) + ")"));
        }
        if (card.kind() == CardKind.POINT && card.marks() > 1) {
            spans.add(Span.dim("  (" + card.marks() + " marks)"));
        }
        sheet.hanging(label, " ".repeat(label.length()), spans);
    }

    /** The four ratings and the other keys, with how far the session has come. */
    public String ratingKeys(Optional<Rating> suggestion, boolean canTick, boolean canUndo, int done, int total) {
        Sheet sheet = new Sheet(look);
        List<Span> ratings = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            boolean suggested = suggestion.filter(s -> s == rating).isPresent();
            String key = rating.value() + "" + Wrapping.NO_BREAK + rating.word();
            ratings.add(Span.plain(rating == Rating.AGAIN ? "" : look.plain() ? ", " : "   "));
            ratings.add(suggested ? Span.strong("[" + key + "]") : Span.plain(key));
        }
        List<String> keys = new ArrayList<>();
        suggestion.ifPresent(s -> keys.add("Enter takes " + s.word()));
        if (canTick) {
            keys.add("c change a tick");
        }
        if (canUndo) {
            keys.add("u undo");
        }
        keys.add("s skip");
        keys.add("q quit");
        keys.add("? help");
        String bar = look.plain() ? "" : bar(done, total);
        boolean beside = !bar.isEmpty() && look.width() >= NARROW;
        sheet.ends(ratings, beside ? List.of(new Span(Style.ACCENT, bar)) : List.of());
        if (!bar.isEmpty() && !beside) {
            sheet.line(new Span(Style.ACCENT, bar));
        }
        return sheet.line(Span.dim(joined(keys))).toString();
    }

    static String bar(int done, int total) {
        int full = total == 0 ? 0 : done * BAR / total;
        return "▇".repeat(full) + "▁".repeat(BAR - full);
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

    public String choiceNotice(Question question) {
        int options = question.options().size();
        return notice("a to " + LETTERS.charAt(options - 1) + ", or 1 to " + options + "; ? helps");
    }

    public String notice(String text) {
        return new Sheet(look).line(Span.dim(text)).toString();
    }
}
