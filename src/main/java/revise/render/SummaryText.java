package revise.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import revise.quiz.Card;
import revise.quiz.Outcome;
import revise.quiz.Tally;
import revise.topic.CardKind;

/** The end of a session: what was remembered, what to look at again, what to do next. */
public final class SummaryText {
    private SummaryText() {}

    /**
     * @param left how many cards were not reached
     * @param names what each topic may be called on the command line, by its id
     */
    public static String of(Tally tally, Duration taken, int left, UnaryOperator<String> names, Look look) {
        Sheet sheet = new Sheet(look);
        Tally.Share all = tally.all();
        if (all.cards() == 0) {
            return sheet.line(Span.plain("No card was rated."))
                    .append(next(tally, left, names, look))
                    .toString();
        }
        String dot = look.plain() ? ", " : " · ";
        sheet.line(
                Span.strong(all.cards() + (all.cards() == 1 ? " card in " : " cards in ") + words(taken)),
                Span.plain(dot + all.remembered() + " remembered"));
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<CardKind, Tally.Share> kind : tally.byKind().entrySet()) {
            kinds.add(kind.getKey().label() + " " + share(kind.getValue()));
        }
        sheet.bullet("  ", Span.plain(String.join(dot, kinds)));
        for (Map.Entry<String, Tally.Share> topic : tally.byTopic().entrySet()) {
            sheet.bullet("  ", Span.plain(topic.getKey() + " "), Span.dim(share(topic.getValue())));
        }
        if (!tally.missed().isEmpty()) {
            sheet.blank().heading("To look at again");
            for (Outcome outcome : tally.missed()) {
                missed(sheet, outcome.question().card());
            }
        }
        return sheet.append(next(tally, left, names, look)).toString();
    }

    private static String share(Tally.Share share) {
        return share.remembered() + " of " + share.cards();
    }

    private static void missed(Sheet sheet, Card card) {
        String name = switch (card.kind()) {
            case TERM -> card.answer();
            case POINT -> "Marking point " + card.number() + " (" + card.topicTitle() + ")";
            default -> card.prompt();
        };
        String answer = card.kind() == CardKind.TERM ? card.prompt() : card.answer();
        sheet.bullet("  ", Span.strong(name));
        sheet.bullet("    ", Span.plain(answer));
    }

    private static Sheet next(Tally tally, int left, UnaryOperator<String> names, Look look) {
        Sheet sheet = new Sheet(look).blank();
        if (left > 0) {
            sheet.line(Span.plain("Not reached: " + left + (left == 1 ? " card." : " cards.")));
        }
        if (tally.missed().isEmpty()) {
            return sheet.line(Span.plain("Next: more cards with")).bullet("  ", Span.strong("revise quiz"));
        }
        Card worst = tally.missed().get(0).question().card();
        return sheet.line(Span.plain("Next: more like these with"))
                .bullet(
                        "  ",
                        Span.strong("revise quiz " + names.apply(worst.topicId()) + " --kind "
                                + worst.kind().word()));
    }

    /** {@code 40 s}, {@code 14 min}, {@code 1 h 5 min}. */
    static String words(Duration taken) {
        long seconds = Math.max(0, taken.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
