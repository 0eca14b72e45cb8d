package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Mastery;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Question;
import revise.render.Harmless;
import revise.storage.Library;
import revise.topic.CardKind;
import revise.topic.Topic;

/** Which cards of a topic are exported, and in which words. */
final class ExportedCards {
    private final Set<CardKind> kinds;
    private final Standings weakBy;
    private final boolean namesTopics;

    /** @param weakBy null where cards are taken however they stand */
    private ExportedCards(Set<CardKind> kinds, Standings weakBy, boolean namesTopics) {
        this.kinds = kinds;
        this.weakBy = weakBy;
        this.namesTopics = namesTopics;
    }

    static void declare(CommandSpec spec) {
        KindOption.declare(spec);
        spec.addOption(Options.flag("--weak", "Only cards that you have answered and do not know yet."));
    }

    /** @param namesTopics whether a reader can tell a card's topic */
    static ExportedCards of(Arguments arguments, Workplace workplace, Library library, boolean namesTopics) {
        Standings weakBy = arguments.has("--weak") ? Standings.of(workplace, library) : null;
        return new ExportedCards(KindOption.of(arguments), weakBy, namesTopics);
    }

    List<Card> of(Topic topic) {
        List<Card> cards = new ArrayList<>();
        for (Card card : Deck.of(topic)) {
            if (kinds.contains(card.kind()) && isAsWeakAsAsked(card)) {
                boolean untold = !namesTopics && Deck.isUntold(card);
                cards.add(harmless(untold ? card.withPrompt(card.topicTitle() + ": " + card.prompt()) : card));
            }
        }
        return cards;
    }

    private boolean isAsWeakAsAsked(Card card) {
        return weakBy == null || weakBy.mastery(weakBy.memory(card.key())) == Mastery.WEAK;
    }

    /** The question with nothing in it that a terminal would obey. */
    static Question harmless(Question question) {
        return new Question(
                harmless(question.card()),
                Harmless.cell(question.prompt()),
                question.truth(),
                question.options().stream().map(Harmless::cell).toList(),
                question.right(),
                question.points().stream().map(ExportedCards::harmless).toList());
    }

    /** The card with nothing in it that a terminal would obey. */
    static Card harmless(Card card) {
        return new Card(
                card.key(),
                card.kind(),
                card.topicId(),
                Harmless.line(card.topicTitle()),
                card.number(),
                Harmless.cell(card.prompt()),
                Harmless.cell(card.answer()),
                card.accepted().stream().map(Harmless::cell).toList(),
                Harmless.line(card.commandWord()),
                card.marks());
    }
}
