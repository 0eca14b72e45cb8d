package revise.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.quiz.Card;
import revise.topic.CardKind;
import revise.topic.Wording;

/** Cards of one topic that say nearly the same, and definitions that stand for two terms. */
final class Doubles implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Map<CardKind, Resemblance<PlacedCard>> kinds = new EnumMap<>(CardKind.class);
        Map<String, PlacedCard> names = new HashMap<>();
        for (PlacedCard placed : subject.cards()) {
            Card card = placed.card();
            PlacedCard first =
                    isNamed(card) ? names.putIfAbsent(card.kind() + " " + name(subject, card), placed) : null;
            if (first != null) {
                found.add(duplicate(card.kind(), placed.spot(), first.spot()));
            } else {
                kinds.computeIfAbsent(card.kind(), kind -> new Resemblance<>()).add(placed, words(subject, placed));
            }
        }
        for (Resemblance<PlacedCard> kind : kinds.values()) {
            kind.forEach((later, first) -> found.add(
                    isNamed(later.card())
                            ? shared(later, first)
                            : duplicate(later.card().kind(), later.spot(), first.spot())));
        }
        return found;
    }

    private static boolean isNamed(Card card) {
        return card.kind() == CardKind.TERM || card.kind() == CardKind.CONCEPT;
    }

    /** What a term or concept is called, whatever the form of its words. */
    private static String name(Subject subject, Card card) {
        String name = card.kind() == CardKind.TERM ? card.answer() : card.prompt();
        String gist = String.join(" ", subject.gist(name));
        return gist.isEmpty() ? Wording.fold(name) : gist;
    }

    /** What may not be said twice: a definition, a marking point, or what is asked. */
    private static Set<String> words(Subject subject, PlacedCard placed) {
        Card card = placed.card();
        return subject.gist(
                switch (card.kind()) {
                    case CONCEPT, POINT -> card.answer();
                    case TERM, MISCONCEPTION, FAQ -> card.prompt();
                });
    }

    static Finding duplicate(CardKind kind, Spot later, Spot first) {
        return Finding.of(Rule.NEAR_DUPLICATE, later, "nearly the same " + kind.label() + " as in", first);
    }

    private static Finding shared(PlacedCard later, PlacedCard first) {
        Card card = first.card();
        String message = "nearly the same definition as that of "
                + Finding.quoted(card.kind() == CardKind.TERM ? card.answer() : card.prompt()) + " in";
        return Finding.of(Rule.SHARED_DEFINITION, later.spot().at("definition"), message, first.spot());
    }
}
