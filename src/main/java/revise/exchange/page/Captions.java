package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.topic.Wording;

/** Parts what a section holds from the lines that only introduce it. */
final class Captions {
    private static final Set<String> KNOWN = Set.of(
            "core ideas you must understand for this topic",
            "what you need to know and understand",
            "key criteria assessors look for in your portfolio",
            "guidance for achieving higher grades",
            "common errors to avoid in your coursework",
            "common questions students ask about this topic",
            "prior knowledge that will help with this topic",
            "essential terms to know",
            "key criteria examiners look for in your answers",
            "expert advice for maximising your marks",
            "common errors to avoid in your exam",
            "what examiners look for in top answers");
    private static final int FEW_WORDS = 3;
    private static final int LONGEST = 90;

    private Captions() {}

    static boolean isKnown(String text) {
        return KNOWN.contains(Wording.fold(text));
    }

    /** The items of a section; captions and ornaments go to the account. */
    static List<Passage> without(Part part, List<Passage> passages, Account account) {
        List<Passage> items = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.text().isEmpty()) {
                account.leave(passage.lines(), "no words");
            } else {
                items.add(passage);
            }
        }
        while (!items.isEmpty() && introduces(part, items)) {
            Passage caption = items.remove(0);
            if (caption.text().length() <= LONGEST && !caption.text().endsWith(".")) {
                account.leave(caption.lines(), "caption");
            } else {
                account.tell(caption.lines(), "introduces a list, and is no item of it");
            }
        }
        return items;
    }

    private static boolean introduces(Part part, List<Passage> items) {
        Passage first = items.get(0);
        String text = first.text();
        if (first.mark() != Mark.NONE) {
            return false;
        }
        if (isKnown(text)) {
            return true;
        }
        if (!part.isList() || text.endsWith("?") || Misconceptions.isPair(text)) {
            return false;
        }
        boolean question = part == Part.FAQS && Faqs.asks(text);
        if (question && items.size() > 1 && !Faqs.asks(items.get(1).text())) {
            return false;
        }
        boolean listBelow = items.size() > 1 && items.get(1).mark().beginsItem();
        if (listBelow) {
            return true;
        }
        boolean label = Line.isLabel(text) && text.length() <= LONGEST && Line.words(text) >= FEW_WORDS;
        if (part == Part.FAQS || items.size() == 1) {
            return label && part == Part.FAQS;
        }
        // A name with its meaning below is no caption.
        boolean name = part.hasPairs() && items.size() % 2 == 0;
        return label && !name && !Line.isLabel(items.get(1).text());
    }
}
