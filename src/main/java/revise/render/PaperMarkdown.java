package revise.render;

import java.util.List;
import revise.quiz.Paper;

/** A written quiz as Markdown. */
public final class PaperMarkdown {
    private final Markdown page = new Markdown();

    private PaperMarkdown() {}

    public static String of(Paper paper, Answers answers) {
        PaperMarkdown markdown = new PaperMarkdown();
        markdown.title(paper, 1, "");
        List<PaperItem> items = PaperItem.of(paper);
        for (PaperItem item : items) {
            markdown.question(item, answers == Answers.BELOW);
        }
        if (answers == Answers.APART) {
            markdown.title(paper, 1, ": mark scheme");
            items.forEach(markdown::scheme);
        }
        return markdown.page.toString();
    }

    private void title(Paper paper, int level, String part) {
        page.heading(level, paper.title() + part);
        page.raw(PaperItem.head(paper) + "\n\n");
    }

    private void question(PaperItem item, boolean answer) {
        page.heading(2, "Question " + item.number());
        if (!item.cue().isEmpty()) {
            page.raw(Markdown.bold(item.cue()) + "\n\n");
        }
        page.paragraph(item.prompt());
        for (int i = 0; i < item.options().size(); i++) {
            page.item(
                    "-",
                    "**" + PaperItem.letter(i) + "** "
                            + Markdown.escape(item.options().get(i)));
        }
        page.raw(item.options().isEmpty() ? "" : "\n")
                .raw("*" + Markdown.escape(item.place()) + " · " + item.worth() + "*\n\n");
        if (answer) {
            page.raw("**Answer**\n\n");
            answer(item);
            page.raw("\n");
        }
    }

    private void scheme(PaperItem item) {
        page.raw("**" + item.number() + "** (" + item.worth() + ")\n\n");
        answer(item);
        page.raw("\n");
    }

    private void answer(PaperItem item) {
        for (String answer : item.answers()) {
            page.item("-", Markdown.escape(answer));
        }
    }
}
