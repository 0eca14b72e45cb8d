package revise.render;

import java.util.List;
import revise.quiz.Card;
import revise.topic.CardKind;

/** Cards as a page of HTML, a topic at a time: for reading, or as flash cards to cut out. */
public final class CardsHtml {
    private CardsHtml() {}

    public static String header(String title) {
        return new Html()
                .raw(HtmlPage.head(title))
                .raw("<header>\n")
                .element("h1", title)
                .raw("</header>\n<main>\n")
                .toString();
    }

    /** As {@link #header}, for flash cards. */
    public static String flashCardHeader(String title) {
        return header(title)
                + "<p class=\"dim\">Cut along the dashed lines; fold along the dotted ones, and glue.</p>\n"
                + "<div class=\"cards\">\n";
    }

    public static String footer() {
        return "</main>\n" + HtmlPage.foot();
    }

    public static String flashCardFooter() {
        return "</div>\n" + footer();
    }

    /** A topic's cards by kind. */
    public static String of(List<Card> cards) {
        Html page = section(cards.get(0));
        for (CardKind kind : CardKind.values()) {
            List<Card> some = cards.stream().filter(card -> card.kind() == kind).toList();
            if (!some.isEmpty()) {
                page.element("h3", CardsMarkdown.heading(kind)).raw("<dl>\n");
                some.forEach(card -> entry(page, card));
                page.raw("</dl>\n");
            }
        }
        return page.raw("</section>\n").toString();
    }

    /** A topic's cards, front and back side by side: folded in the middle, they need no second run of the printer. */
    public static String flashCards(List<Card> cards) {
        Html page = section(cards.get(0));
        for (Card card : cards) {
            page.raw("<article class=\"card\">\n<div class=\"side\">\n");
            page.element("p", "dim", card.topicTitle() + " · " + card.kind().label());
            page.element("p", "prompt", card.prompt());
            page.raw("</div>\n<div class=\"side\">\n").element("p", card.answer());
            page.raw("</div>\n</article>\n");
        }
        return page.raw("</section>\n").toString();
    }

    private static Html section(Card first) {
        String id = first.topicId();
        return new Html()
                .raw("<section class=\"topic\" aria-labelledby=\"" + id + "\">\n")
                .raw("<h2 id=\"" + id + "\">" + Html.escape(first.topicTitle()) + "</h2>\n");
    }

    private static void entry(Html page, Card card) {
        boolean term = card.kind() == CardKind.TERM;
        page.raw("<div class=\"item\">").element("dt", term ? card.answer() : card.prompt());
        page.element("dd", term ? card.prompt() : card.answer()).raw("</div>\n");
    }
}
