package revise.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import revise.progress.Mastery;
import revise.progress.Memory;

/** Cards for reading: a table a topic; on narrow screens, and in words, a sentence a card. */
public final class CardsText {
    /** From this width on a card's name is a column. */
    private static final int WIDE = 110;

    private static final String INDENT = "  ";

    private static final int LONGEST_NAME = 80;

    private final Look look;
    private final When when;

    private CardsText(Look look, When when) {
        this.look = look;
        this.when = when;
    }

    /** @param cards those of a topic one after the other */
    public static String of(List<CardStanding> cards, When when, Look look) {
        if (cards.isEmpty()) {
            return "No such cards.\n";
        }
        CardsText text = new CardsText(look, when);
        StringBuilder page = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= cards.size(); i++) {
            boolean ends = i == cards.size()
                    || !cards.get(i)
                            .card()
                            .topicId()
                            .equals(cards.get(from).card().topicId());
            if (ends) {
                page.append(from == 0 ? "" : "\n").append(text.topic(cards.subList(from, i)));
                from = i;
            }
        }
        return page.toString();
    }

    private Sheet topic(List<CardStanding> cards) {
        int due = 0;
        int fresh = 0;
        for (CardStanding card : cards) {
            due += card.memory().isDue(when.now()) ? 1 : 0;
            fresh += card.memory().isNew() ? 1 : 0;
        }
        Sheet sheet = new Sheet(look);
        String counts = Numerals.count(cards.size(), "card") + ", " + due + " due, " + fresh + " new";
        sheet.line(
                Span.strong(Harmless.line(cards.get(0).card().topicTitle())),
                Span.dim((look.plain() ? ", " : " · ") + counts));
        sheet.blank();
        Table table = table(cards);
        if (look.plain() || look.width() < INDENT.length() + table.width()) {
            sentences(sheet, cards);
        } else {
            columns(sheet, cards, table);
        }
        return sheet;
    }

    private Table table(List<CardStanding> cards) {
        Table table = new Table("llrrrrrl");
        table.head("state", "due", "recall", "stability", "difficulty", "reviews", "lapses", "last");
        for (CardStanding card : cards) {
            table.row(cells(card));
        }
        return table;
    }

    private void columns(Sheet sheet, List<CardStanding> cards, Table table) {
        List<List<Span>> lines = table.lines();
        boolean wide = look.width() >= WIDE;
        int room = wide ? Math.min(LONGEST_NAME, look.width() - table.width() - 2 * INDENT.length()) : 0;
        if (wide || cards.stream().anyMatch(card -> !card.memory().isNew())) {
            sheet.row(beside("", room, lines.get(0)));
        }
        for (int i = 0; i < cards.size(); i++) {
            String name = CardName.of(cards.get(i).card());
            if (wide) {
                sheet.row(beside(name, room, lines.get(i + 1)));
            } else if (cards.get(i).memory().isNew()) {
                unseen(sheet, name);
            } else {
                sheet.row(List.of(Span.plain(DisplayWidth.shortened(name, look.width()))));
                sheet.row(beside("", room, lines.get(i + 1)));
            }
        }
    }

    private void unseen(Sheet sheet, String name) {
        String state = look.plain() ? ", new" : " · new";
        sheet.row(List.of(Span.plain(DisplayWidth.shortened(name, look.width() - state.length())), Span.dim(state)));
    }

    private static List<Span> beside(String name, int room, List<Span> line) {
        String shown = DisplayWidth.shortened(name, room);
        List<Span> whole = new ArrayList<>();
        whole.add(Span.plain(shown + " ".repeat(room - DisplayWidth.of(shown)) + INDENT));
        whole.addAll(line);
        return whole;
    }

    private List<Span> cells(CardStanding standing) {
        Memory memory = standing.memory();
        if (memory.isNew()) {
            return List.of(Span.dim("new"));
        }
        boolean due = memory.isDue(when.now());
        Instant at = memory.due().orElseThrow();
        return List.of(
                Span.dim(memory.state().word()),
                new Span(due ? Style.ACCENT : Style.DIM, due ? when.day(at) : when.later(at)),
                new Span(standing.mastery() == Mastery.SECURE ? Style.GOOD : Style.HALF, recall(standing)),
                Span.dim(Numerals.decimal(memory.stability()) + " d"),
                Span.dim(Numerals.decimal(memory.difficulty())),
                Span.dim(Integer.toString(memory.reviews())),
                Span.dim(Integer.toString(memory.lapses())),
                Span.dim(when.day(memory.last().orElseThrow())));
    }

    private String recall(CardStanding standing) {
        return Numerals.percent(standing.recall(), look.plain());
    }

    private void sentences(Sheet sheet, List<CardStanding> cards) {
        for (CardStanding standing : cards) {
            String name = CardName.of(standing.card());
            if (standing.memory().isNew()) {
                unseen(sheet, name);
            } else {
                sheet.line(Span.plain(name));
                sheet.indented(2, Span.dim(sentence(standing)));
            }
        }
    }

    private String sentence(CardStanding standing) {
        Memory memory = standing.memory();
        return memory.state().word()
                + ", due " + when.due(memory.due().orElseThrow())
                + ", recall " + recall(standing).replace(' ', Wrapping.NO_BREAK)
                + ", stability " + Numerals.decimal(memory.stability()) + " days"
                + ", difficulty " + Numerals.decimal(memory.difficulty())
                + ", " + Numerals.count(memory.reviews(), "review")
                + ", " + Numerals.count(memory.lapses(), "lapse")
                + ", last " + when.day(memory.last().orElseThrow());
    }
}
