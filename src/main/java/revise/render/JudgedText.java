package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Flag;
import revise.quiz.Question;
import revise.quiz.Reply;

/** Whether a statement was true, what was said of it, and the other side of its card. */
final class JudgedText {
    private JudgedText() {}

    static Sheet of(Question question, Reply reply, Look look) {
        Sheet sheet = new Sheet(look);
        boolean truth = question.truth().orElseThrow();
        List<Span> line = new ArrayList<>();
        line.add(Span.strong(truth ? "True." : "False."));
        reply.right()
                .ifPresent(right -> line.add(
                        right ? new Span(Style.GOOD, " Right.") : new Span(Style.BAD, " You said the opposite.")));
        sheet.line(line.toArray(Span[]::new));
        List<Flag> lacking = lacking(reply);
        for (Flag flag : lacking) {
            sheet.line(new Span(Style.HALF, flag.sentence()));
        }
        if (truth) {
            sheet.line(Span.dim("The misconception: "), Span.plain(question.answer()));
        } else if (reply.canTick() && lacking.isEmpty()) {
            // The correction stands in the marking.
            sheet.append(MarkingText.of(reply.marking().orElseThrow(), reply.text(), look));
        } else {
            sheet.line(Span.plain(question.answer()));
        }
        return sheet;
    }

    /** What would have had to be said besides. */
    private static List<Flag> lacking(Reply reply) {
        List<Flag> lacking = new ArrayList<>();
        reply.marking()
                .ifPresent(marking -> lacking.addAll(marking.points().get(0).flags()));
        lacking.retainAll(List.of(Flag.UNREASONED, Flag.UNJUDGED));
        return lacking;
    }
}
