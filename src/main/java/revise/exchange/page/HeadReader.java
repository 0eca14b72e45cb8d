package revise.exchange.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import revise.topic.Wording;

/** Reads what stands above the sections: title, awarding body, level, description. */
final class HeadReader {
    private static final Pattern PIECES = Pattern.compile("\\s+[·•|]\\s+");

    private final Draft draft;
    private final Given given;
    private boolean board;
    private String site = "";

    HeadReader(Draft draft, Given given) {
        this.draft = draft;
        this.given = given;
    }

    /** @param heroTitle the title as it stands below the head line, or empty */
    void readHeadLine(HeadLine head, List<Line> lines, String heroTitle) {
        if (head.glued()) {
            unglue(head, lines, heroTitle);
        } else {
            draft.title.offer(head.head(), lines);
            draft.awardingBody.offer(head.board(), lines);
        }
        draft.assessment.offer(head.assessment(), lines);
        draft.subject.offer(head.subject(), lines);
        if (!head.rest().isEmpty()) {
            site = head.rest();
            draft.account.tellPart(lines.get(0), head.rest(), "the site's name");
        }
    }

    private void unglue(HeadLine head, List<Line> lines, String heroTitle) {
        for (String title : List.of(heroTitle, given.title())) {
            if (head.beginsWith(title)) {
                // Where it is shown large, it may be in capitals.
                boolean capitals = title.equals(title.toUpperCase(Locale.ROOT));
                draft.title.offer(capitals ? head.front(title) : title, lines);
                draft.awardingBody.offer(head.behind(title).orElse(""), lines);
                return;
            }
        }
        String name = given.awardingBody();
        boolean named = !name.isEmpty()
                && head.head().length() > name.length()
                && head.head().endsWith(name);
        Optional<String> known = named ? Optional.of(name) : Boards.atEnd(head.head());
        if (known.isEmpty()) {
            draft.head = head.head();
            draft.account.tellPart(
                    lines.get(0),
                    head.head(),
                    "where the title ends and the awarding body begins cannot be told; --title tells it");
            return;
        }
        String title =
                head.head().substring(0, head.head().length() - known.get().length());
        draft.title.offer(HeadLine.trim(title), lines);
        draft.awardingBody.offer(known.get(), lines);
    }

    void readHero(List<Passage> passages) {
        for (Passage passage : passages) {
            readHero(passage);
        }
    }

    void readHero(Passage passage) {
        String text = passage.text();
        List<Line> lines = passage.lines();
        if (text.isEmpty()) {
            draft.account.leave(lines, "no words");
        } else if (Furniture.isCertain(text)) {
            draft.account.leave(lines, Furniture.REASON);
        } else if (text.equals(site)) {
            draft.account.leave(lines, "the site's name");
        } else if (draft.title.says(text)) {
            draft.title.repeat(lines);
        } else if (isBoard(text)) {
            board = true;
            draft.awardingBody.offer(Boards.named(text).orElse(text), lines);
        } else if (Qualification.isName(text)) {
            draft.qualifications.add(text, lines);
        } else if (!readLevel(text, lines)
                && !readPieces(text, lines)
                && !readLine(text, lines)
                && !new DescriptionReader(draft).read(passage)) {
            if (draft.subject.says(text)) {
                draft.subject.repeat(lines);
            } else if (passage.mark().beginsItem() && Headings.named(text).isPresent()) {
                draft.account.leave(lines, "a list of the headings");
            } else if (draft.subject.isEmpty()
                    && !HeadLine.withoutRevision(text).equals(text)) {
                draft.subject.offer(HeadLine.withoutRevision(text), lines);
            } else {
                draft.account.tell(lines, "not understood");
            }
        }
    }

    private boolean isBoard(String text) {
        boolean capitals = Boards.isLikely(text)
                && !HeadLine.isType(text)
                && HeadLine.parseBelow("title", text).isEmpty();
        return draft.awardingBody.says(text) || !board && (Boards.named(text).isPresent() || capitals);
    }

    private boolean readLevel(String text, List<Line> lines) {
        Optional<String> level = LevelWord.level(text);
        if (level.isPresent()) {
            draft.level.offer(level.get(), lines);
        } else if (LevelWord.isKind(text)) {
            draft.account.leave(lines, "a kind of qualification, no level");
        } else if (HeadLine.isType(text)) {
            if (Wording.fold(draft.assessment.text()).contains(Wording.fold(text))) {
                draft.assessment.repeat(lines);
            } else {
                draft.assessment.offer(text, lines);
            }
        } else {
            return false;
        }
        return true;
    }

    /** "AQA GCSE Biology". */
    private boolean readLine(String text, List<Line> lines) {
        Optional<HeadLine> line = HeadLine.parseBelow("title", text);
        line.ifPresent(found -> {
            draft.awardingBody.offer(found.board(), lines);
            draft.assessment.offer(found.assessment(), lines);
            draft.subject.offer(found.subject(), lines);
        });
        return line.isPresent();
    }

    /** Reads what is divided by dots or bars: "Technical Qualification · Level 3 · Horticulture". */
    private boolean readPieces(String text, List<Line> lines) {
        String[] pieces = PIECES.split(text);
        int known = 0;
        for (String piece : pieces) {
            known += LevelWord.isOne(piece) || Boards.named(piece).isPresent() ? 1 : 0;
        }
        if (pieces.length == 1 || known == 0) {
            return false;
        }
        for (String piece : pieces) {
            Optional<String> body = Boards.named(piece);
            if (body.isPresent()) {
                draft.awardingBody.offer(body.get(), lines);
            } else if (draft.title.says(piece) || draft.subject.says(piece)) {
                draft.account.leave(lines, "repeats what stands above");
            } else if (!readLevel(piece, lines) && !readLine(piece, lines)) {
                draft.account.tellPart(lines.get(0), piece, "not understood");
            }
        }
        return true;
    }
}
