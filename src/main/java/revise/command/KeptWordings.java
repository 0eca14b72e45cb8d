package revise.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.AcceptedText;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.Alternatives;

/** What a learner has taught the marker, for the authors of the bundles. */
final class KeptWordings {
    private KeptWordings() {}

    /** @param wordings by card key, then by the part of the marking point */
    static String of(Library library, Map<String, Map<String, List<String>>> wordings) {
        List<AcceptedText.Entry> entries = new ArrayList<>();
        for (Listing listing : library.topics()) {
            for (Card card : Deck.of(listing.topic())) {
                if (wordings.containsKey(card.key())) {
                    List<Alternatives> alternatives = new ArrayList<>();
                    new LinkedHashMap<>(wordings.get(card.key()))
                            .forEach((part, texts) -> alternatives.add(new Alternatives(part, texts)));
                    entries.add(new AcceptedText.Entry(listing.file(), card.answer(), alternatives));
                }
            }
        }
        return AcceptedText.of(entries);
    }
}
