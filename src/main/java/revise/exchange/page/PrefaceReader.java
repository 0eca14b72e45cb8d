package revise.exchange.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands above the first heading, where the title is if nothing else gives it. */
final class PrefaceReader {
    /** What note-taking programs put between two rules at the top: "tags: [biology]". */
    private static final Pattern MATTER = Pattern.compile("[a-z][a-zA-Z_-]{0,30}:(?: .*)?");

    private final Draft draft;
    private final HeadReader reader;

    PrefaceReader(Draft draft, HeadReader reader) {
        this.draft = draft;
        this.reader = reader;
    }

    /** @param titled whether the title is known */
    void read(List<Passage> passages, boolean titled) {
        boolean title = titled;
        boolean matter =
                !passages.isEmpty() && passages.get(0).lines().get(0).raw().equals("---");
        for (Passage passage : passages) {
            String text = passage.text();
            Optional<Fact> fact = Fact.parse(text);
            if (fact.isPresent()) {
                fact.get().offer(draft, passage);
                title |= fact.get().field().equals("title");
                continue;
            }
            if (matter && MATTER.matcher(text).matches()) {
                draft.account.tell(passage.lines(), "front matter that no field holds");
                continue;
            }
            boolean navigation = Furniture.isCertain(text) || Furniture.isTrail(text);
            if (!title && !navigation && !text.isEmpty() && isTitle(passage)) {
                draft.title.offer(Bullets.stripEnd(HeadLine.withoutRevision(text)), passage.lines());
                title = true;
            } else if (navigation) {
                draft.account.leave(passage.lines(), Furniture.REASON);
            } else {
                reader.readHero(passage);
            }
        }
    }

    private boolean isTitle(Passage passage) {
        if (passage.mark() == Mark.HEADING) {
            return true;
        }
        boolean cut = draft.synopsis.begins(passage.text());
        boolean plain = passage.mark() == Mark.NONE || passage.mark() == Mark.EMOJI;
        // All in capitals, it may be either; a title is what a page begins with.
        boolean body = Boards.named(passage.text()).isPresent();
        return plain && Line.isLabel(passage.text()) && !cut && !body && !LevelWord.isOne(passage.text());
    }
}
