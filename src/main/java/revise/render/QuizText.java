package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.marking.TermMarking;
import revise.quiz.Card;
import revise.quiz.Difference;
import revise.quiz.Question;
import revise.quiz.Reply;
import revise.quiz.Session;
import revise.topic.CardKind;

/** What stands on the screen while a card is asked, answered and rated. */
public final class QuizText {
    private static final int SHORT = 60;
    private static final int GAP = 2;

    /** Fewer columns than this say nothing of a title. */
    private static final int LEAST_TITLE = 20;

    static final String LETTERS = "abcd";

    private final Look look;

    public QuizText(Look look) {
        this.look = look;
    }

    /** Which card this is, and what it asks. */
    public String question(Session session) {
        Sheet sheet = new Sheet(look);
        Question question = session.question();
        Card card = question.card();
        sheet.append(header(session)).blank();
        if (question.truth().isPresent()) {
            sheet.line(Span.strong("True or false, and why?"));
            sheet.line(Span.plain(question.prompt()));
        } else {
            sheet.line(Span.strong(question.prompt()));
            cue(sheet, question);
        }
        return sheet.blank() + options(question);
    }

    /** The title gives way where it would push the rest to a second line. */
    private Sheet header(Session session) {
        Card card = session.question().card();
        String dot = look.plain() ? ", " : " · ";
        boolean recall = session.question().isRecall();
        String details = dot
                + card.kind().label()
                + (recall ? "s" : "")
                + (recall || card.commandWord().isEmpty() ? "" : dot + card.commandWord())
                + (session.isReturning() ? dot + "once more" : "");
        int number = session.number();
        int total = session.total();
        String place = session.isReturning()
                ? session.left() + " left"
                : look.plain() ? "card " + number + " of " + total : number + "/" + total;
        String title = Harmless.line(card.topicTitle());
        int room = look.textWidth() - DisplayWidth.of(details) - place.length() - GAP;
        boolean fits = look.plain() || room < LEAST_TITLE;
        Span name = new Span(Style.ACCENT, fits ? title : DisplayWidth.shortened(title, room));
        return new Sheet(look).ends(List.of(name, Span.dim(details)), List.of(Span.dim(place)));
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
            sheet.append(JudgedText.of(question, reply, look));
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

    private void verdict(Sheet sheet, Question question, Reply reply) {
        if (reply.right().isPresent()) {
            boolean right = reply.right().get();
            String chosen = question.isChoice() ? ", " + (right ? "" : "not ") + LETTERS.charAt(reply.choice()) : "";
            String answer = question.isChoice() ? " The answer is " + LETTERS.charAt(question.right()) + "." : "";
            sheet.line(
                    right
                            ? new Span(Style.GOOD, "Right" + chosen + ".")
                            : new Span(Style.BAD, "No" + chosen + "." + answer));
        }
        if (reply.term().isPresent()) {
            TermMarking term = reply.term().get();
            String meant = term.meant().isEmpty() ? "" : ": " + term.meant() + ".";
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

    public String choiceNotice(Question question) {
        int options = question.options().size();
        return notice("a to " + LETTERS.charAt(options - 1) + ", or 1 to " + options + "; ? helps");
    }

    public String notice(String text) {
        return new Sheet(look).line(Span.dim(text)).toString();
    }
}
