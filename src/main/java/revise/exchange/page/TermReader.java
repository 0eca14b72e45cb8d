package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.Statement;
import revise.topic.Term;

/** Reads names with their meanings: key concepts and key terms. */
final class TermReader {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*:\\s*(?![\\d/\\s])|\\s+[-–—=]\\s+|\\s*—\\s*|\\s*:\\s+(?=\\d)");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WORDS = 12;

    private static final int MOST_OF_NAME = 6;
    private static final int FEWEST_OF_MEANING = 3;

    /** Names seldom begin with one, and what they mean often does. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The|When|Where|Any|Something|Someone)\\s");

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
        boolean inTurn = inTurn(items);
        for (int i = 0; i < items.size(); ) {
            Passage item = items.get(i);
            int end = inTurn ? i + 2 : meaningBelow(items, i);
            if (kind == CardKind.TERM && isObjective(item)) {
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

    /** Where the meaning ends that stands in lines of its own below a name; behind the name where there is none. */
    private static int meaningBelow(List<Passage> items, int name) {
        Passage item = items.get(name);
        boolean heading = item.mark() == Mark.HEADING;
        boolean open = item.text().endsWith(":");
        boolean bare = Line.isLabel(item.text()) && split(item.text()).isEmpty();
        if (!heading && !open && !bare) {
            return name + 1;
        }
        int end = name + 1;
        while (end < items.size()
                && items.get(end).mark() == Mark.NONE
                && (heading || end == name + 1 || isMore(item, items.get(end)))) {
            boolean label = Line.isLabel(items.get(end).text());
            if (label && !heading && !open && !isMeaning(item, items.get(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Where blank lines part the names, all sentences up to the next one are the meaning. */
    private static boolean isMore(Passage name, Passage below) {
        Line first = below.lines().get(0);
        return name.lines().get(0).gap()
                && !first.gap()
                && !Line.isLabel(below.text())
                && split(below.text()).isEmpty();
    }

    /** A short meaning looks like a name; what is before the two tells them apart. */
    private static boolean isMeaning(Passage name, Passage below) {
        boolean bulleted = name.mark().beginsItem() && Line.words(below.text()) >= FEWEST_OF_MEANING;
        boolean smaller = Character.isUpperCase(name.text().codePointAt(0))
                && Character.isLowerCase(below.text().codePointAt(0));
        boolean article = Line.words(name.text()) <= MOST_OF_NAME
                && Line.words(below.text()) >= FEWEST_OF_MEANING
                && ARTICLE.matcher(below.text()).find()
                && !ARTICLE.matcher(name.text()).find();
        return bulleted || smaller || article || below.text().startsWith(":");
    }

    /** Whether names and meanings stand in turn, each in a line of its own. */
    private static boolean inTurn(List<Passage> items) {
        boolean inTurn = items.size() > 2 && items.size() % 2 == 0;
        for (int i = 0; inTurn && i < items.size(); i++) {
            String text = items.get(i).text();
            boolean name = Line.isLabel(text) && Line.words(text) <= MOST_OF_NAME;
            boolean meaning = Line.words(text) > FEWEST_OF_MEANING;
            inTurn = items.get(i).mark() == Mark.NONE
                    && split(text).isEmpty()
                    && (i % 2 == 0
                            ? name
                            : meaning && text.length() > items.get(i - 1).text().length());
        }
        return inTurn;
    }

    /** The name in a line of its own, and the meaning below, which begins with a small letter. */
    private static Optional<String[]> broken(Passage item) {
        String name = item.lines().get(0).text();
        boolean broken = item.lines().size() > 1
                && !name.isEmpty()
                && Line.isLabel(name)
                && Line.words(name) <= MOST_OF_NAME
                && !Passages.breaksOff(name);
        return broken
                ? Optional.of(
                        new String[] {name, item.text().substring(name.length()).strip()})
                : Optional.empty();
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
        Optional<String[]> parts = split(item.text()).or(() -> broken(item));
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

    /** The name and the meaning, at the first colon or dash. */
    private static Optional<String[]> split(String text) {
        Matcher separator = SEPARATOR.matcher(text);
        if (!separator.find() || separator.start() == 0 || separator.end() == text.length()) {
            return Optional.empty();
        }
        String name = text.substring(0, separator.start());
        boolean isName = name.length() <= LONGEST_NAME
                && Line.words(name) <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
        return isName ? Optional.of(new String[] {name, text.substring(separator.end())}) : Optional.empty();
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
                || Objectives.isOne(item.text()) && split(item.text()).isEmpty() && Line.words(item.text()) > 3) {
            for (String piece : pieces) {
                draft.objectives.add(new Statement(piece, ""), item.lines());
            }
            objectives.add(item.line());
            return true;
        }
        return false;
    }
}
