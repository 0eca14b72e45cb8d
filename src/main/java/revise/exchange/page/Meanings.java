package revise.exchange.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a name from what it means: behind a colon or dash, or in the lines below it. */
final class Meanings {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*:\\s*(?![\\d/\\s])|\\s+[-–—=]\\s+|\\s*—\\s*|\\s*:\\s+(?=\\d)");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WORDS = 12;

    private static final int MOST_OF_NAME = 6;
    private static final int FEWEST_OF_MEANING = 3;

    /** Names seldom begin with one, and what they mean often does. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:An?|The|When|Where|Any|Something|Someone)\\s");

    private Meanings() {}

    /** The name and the meaning, at the first colon or dash. */
    static Optional<String[]> split(String text) {
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

    /** Where the meaning ends that stands in lines of its own below a name; behind the name where there is none. */
    static int end(List<Passage> items, int name) {
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
    static boolean areInTurn(List<Passage> items) {
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
    static Optional<String[]> broken(Passage item) {
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
}
