package revise.render;

import java.util.List;
import revise.quiz.Paper;

/** A written quiz for reading, or for a plain printer. */
public final class PaperText {
    private final Look look;
    private final Sheet sheet;

    private PaperText(Look look) {
        this.look = look;
        this.sheet = new Sheet(look);
    }

    public static String of(Paper paper, Answers answers, Look look) {
        PaperText text = new PaperText(look);
        text.title(paper, "");
        List<PaperItem> items = PaperItem.of(paper);
        for (PaperItem item : items) {
            text.question(item, answers == Answers.BELOW);
        }
        if (answers == Answers.APART) {
            text.sheet.blank().blank();
            text.title(paper, ": mark scheme");
            for (PaperItem item : items) {
                text.sheet.blank();
                text.answer(item, item.number() + "  ");
            }
        }
        return text.sheet.toString();
    }

    private void title(Paper paper, String part) {
        sheet.line(Span.strong(paper.title() + part));
        sheet.line(Span.dim(dots(PaperItem.head(paper))));
    }

    private String dots(String text) {
        return look.plain() ? text.replace(" · ", ", ") : text;
    }

    private void question(PaperItem item, boolean answer) {
        sheet.blank();
        String number = item.number() + "  ";
        int indent = number.length();
        if (item.cue().isEmpty()) {
            sheet.bullet(number, Span.strong(item.prompt()));
        } else {
            sheet.bullet(number, Span.strong(item.cue()));
            sheet.indented(indent, Span.plain(item.prompt()));
        }
        for (int i = 0; i < item.options().size(); i++) {
            String letter = " ".repeat(indent) + PaperItem.letter(i) + "  ";
            sheet.bullet(letter, Span.plain(item.options().get(i)));
        }
        sheet.indented(indent, Span.dim(dots(item.place() + " · " + item.worth())));
        if (answer) {
            answer(item, " ".repeat(indent) + "Answer  ");
        }
    }

    private void answer(PaperItem item, String label) {
        String bullet = label;
        for (String answer : item.answers()) {
            sheet.bullet(bullet, Span.plain(answer));
            bullet = " ".repeat(label.length());
        }
    }
}
