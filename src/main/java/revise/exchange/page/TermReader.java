package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.Statement;
import revise.topic.Term;

/** Reads names with their meanings: key concepts and key terms. */
final class TermReader {
    /** Markdown puts one before a definition. */
    private static final Pattern COLON = Pattern.compile("^:\\s+");

    private final Draft draft;
    private final Gathering<Term> gathering;
    private final CardKind kind;
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Integer> objectives = new ArrayList<>();
    private boolean repeated;

    private TermReader(Draft draft, Gathering<Term> gathering, CardKind kind) {
        this.draft = draft;
        this.gathering = gathering;
        this.kind = kind;
    }

    static void readConcepts(List<Passage> items, Draft draft) {
        TermReader reader = new TermReader(draft, draft.concepts, CardKind.CONCEPT);
        reader.read(items);
        reader.note();
    }

    static void readTerms(List<Passage> items, Draft draft) {
        TermReader reader = new TermReader(draft, draft.terms, CardKind.TERM);
        reader.read(items);
        reader.note();
    }

    private void note() {
        if (repeated) {
            draft.account.note("The key terminology repeats learning objectives, which are no terms; it is left out.");
        }
        draft.account.noteLines(
                sentences,
                "among the " + kind.label() + "s but not of the form “name: meaning”; kept in the overview.");
        draft.account.noteLines(objectives, "among the key terms but a learning objective; kept as one.");
    }

    private void read(List<Passage> items) {
        boolean inTurn = Meanings.areInTurn(items);
        for (int i = 0; i < items.size(); ) {
            Passage item = items.get(i);
            int end = inTurn ? i + 2 : Meanings.end(items, i);
            if (!inTurn && kind == CardKind.TERM && isObjective(item)) {
                i++;
            } else if (end > i + 1) {
                pair(items.subList(i, end));
                i = end;
            } else {
                single(item);
                i++;
            }
        }
    }

    private void pair(List<Passage> item) {
        List<Line> lines = new ArrayList<>();
        StringBuilder meaning = new StringBuilder();
        for (Passage passage : item) {
            lines.addAll(passage.lines());
            if (passage != item.get(0)) {
                meaning.append(meaning.length() == 0 ? "" : " ")
                        .append(COLON.matcher(passage.text()).replaceFirst(""));
            }
        }
        String name = item.get(0).text();
        add(name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name, meaning.toString(), lines);
    }

    private void add(String name, String meaning, List<Line> lines) {
        gathering.add(new Term(Identity.derived(kind, name, List.of()), name, meaning, List.of()), lines);
    }

    private void single(Passage item) {
        Optional<String[]> parts = Meanings.split(item.text()).or(() -> Meanings.broken(item));
        if (item.mark() == Mark.HEADING) {
            draft.account.tell(item.lines(), "a heading within a list");
        } else if (parts.isPresent()) {
            add(parts.get()[0], parts.get()[1], item.lines());
        } else if (Line.isLabel(item.text())) {
            draft.account.tell(item.lines(), "a " + kind.label() + " without a definition");
        } else {
            draft.overview.add(item.text(), item.lines());
            sentences.add(item.line());
        }
    }

    private boolean isObjective(Passage item) {
        List<String> pieces = Objectives.split(item.text());
        boolean known = true;
        for (String piece : pieces) {
            known &= draft.objectives.has(Objectives.bare(new Statement(piece, "")));
        }
        if (known) {
            repeated = true;
            draft.account.leave(item.lines(), "repeats learning objectives");
            return true;
        }
        if (pieces.size() > 1
                || Objectives.isOne(item.text())
                        && Meanings.split(item.text()).isEmpty()
                        && Line.words(item.text()) > 3) {
            for (String piece : pieces) {
                draft.objectives.add(new Statement(piece, ""), item.lines());
            }
            objectives.add(item.line());
            return true;
        }
        return false;
    }
}
