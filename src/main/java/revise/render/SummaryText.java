package revise.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.marking.Marking;
import revise.quiz.Card;
import revise.quiz.Outcome;
import revise.quiz.Tally;
import revise.topic.CardKind;

/** The end of a session: what was remembered, what to look at again, what to do next. */
public final class SummaryText {
    private SummaryText() {}

    /**
     * @param left how many cards were not reached
     * @param coming what lies ahead
     */
    public static String of(Tally tally, Duration taken, int left, Coming coming, When when, Look look) {
        Sheet sheet = new Sheet(look);
        Tally.Share all = tally.all();
        if (all.cards() == 0) {
            return sheet.line(Span.plain("No card was rated."))
                    .append(next(left, coming, when, look))
                    .toString();
        }
        String dot = look.plain() ? ", " : " · ";
        String marks = tally.outOf() == 0
                ? ""
                : dot + MarkingText.number(tally.marks()) + " of " + tally.outOf()
                        + (tally.outOf() == 1 ? " mark" : " marks");
        sheet.line(
                Span.strong(all.cards() + (all.cards() == 1 ? " card in " : " cards in ") + words(taken)),
                Span.plain(dot + all.remembered() + " remembered" + marks));
        shares(sheet, tally, dot);
        if (!tally.missed().isEmpty()) {
            sheet.blank().heading("To look at again");
            for (Outcome outcome : tally.missed()) {
                missed(sheet, outcome);
            }
        }
        return sheet.append(next(left, coming, when, look)).toString();
    }

    /** Where there is only one kind, or one topic, it would say the same again. */
    private static void shares(Sheet sheet, Tally tally, String dot) {
        if (tally.byKind().size() > 1) {
            List<String> kinds = new ArrayList<>();
            for (Map.Entry<CardKind, Tally.Share> kind : tally.byKind().entrySet()) {
                kinds.add(kind.getKey().label() + " " + share(kind.getValue()));
            }
            sheet.bullet("  ", Span.plain(String.join(dot, kinds)));
        }
        if (tally.byTopic().size() > 1) {
            for (Map.Entry<String, Tally.Share> topic : tally.byTopic().entrySet()) {
                sheet.bullet("  ", Span.plain(topic.getKey() + " "), Span.dim(share(topic.getValue())));
            }
        }
    }

    private static String share(Tally.Share share) {
        return share.remembered() + " of " + share.cards();
    }

    /** Of a marked answer what it lacked, of any other card its answer. */
    private static void missed(Sheet sheet, Outcome outcome) {
        Card card = outcome.question().card();
        String name = switch (card.kind()) {
            case TERM -> card.answer();
            case POINT -> "Marking point " + card.number() + " (" + card.topicTitle() + ")";
            default -> card.prompt();
        };
        sheet.bullet("  ", Span.strong(name));
        List<String> missing = missing(outcome);
        if (!missing.isEmpty()) {
            sheet.bullet("    ", Span.dim("missing: "), Span.plain(String.join("; ", missing)));
        } else {
            sheet.bullet("    ", Span.plain(card.kind() == CardKind.TERM ? card.prompt() : card.answer()));
        }
    }

    private static List<String> missing(Outcome outcome) {
        Optional<Marking> marking = outcome.reply().marking();
        boolean partly = marking.isPresent() && marking.get().marks() > 0;
        return partly ? marking.get().points().get(0).missing() : List.of();
    }

    private static Sheet next(int left, Coming coming, When when, Look look) {
        Sheet sheet = new Sheet(look);
        String next = coming.sentence(when);
        if (left > 0 || !next.isEmpty()) {
            sheet.blank();
        }
        if (left > 0) {
            sheet.line(Span.plain("Not reached: " + Numerals.count(left, "card") + "."));
        }
        return next.isEmpty() ? sheet : sheet.line(Span.plain(next));
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
