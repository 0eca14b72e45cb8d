package revise.exchange.page;

import java.util.List;
import java.util.Optional;
import revise.topic.Wording;

/** Finds where a page shows its title once more, above the awarding body in capitals and a level. */
final class Hero {
    private Hero() {}

    /** The index of the line, or -1. */
    static int find(List<Line> lines, Optional<HeadLine> head) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean possible = !line.text().isEmpty() && !line.mark().beginsItem() && Line.isLabel(line.text());
            if (possible && (repeatsTitle(lines, i, head) || stackedAt(lines, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean repeatsTitle(List<Line> lines, int i, Optional<HeadLine> head) {
        if (i == 0 || head.isEmpty()) {
            return false;
        }
        String text = lines.get(i).text();
        if (!head.get().glued()) {
            return Wording.fold(text).equals(Wording.fold(head.get().head()));
        }
        Optional<String> board = head.get().behind(text);
        if (board.isEmpty() || i + 1 == lines.size()) {
            return false;
        }
        String below = lines.get(i + 1).text();
        return Wording.fold(board.get()).equals(Wording.fold(below))
                || Boards.named(board.get()).isPresent()
                || Boards.isLikely(below) && !board.get().isEmpty();
    }

    /** A title, an awarding body and a level, each in a line of its own. */
    private static boolean stackedAt(List<Line> lines, int i) {
        return i + 2 < lines.size()
                && Headings.of(lines.get(i)).isEmpty()
                && (isStack(lines.get(i + 1).text(), lines.get(i + 2).text())
                        || LevelWord.isOne(lines.get(i + 1).text())
                                && Boards.named(lines.get(i + 2).text()).isPresent());
    }

    private static boolean isStack(String board, String level) {
        return Boards.isLikely(board) && LevelWord.isOne(level);
    }
}
