package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.render.TopicJson;
import revise.topic.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every line of a page is in the bundle or in the report, with all of its words: looked up afresh, from the outside. */
class AccountTest {
    private static final Pattern FIELD = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    /** What only marks what the other words are. */
    private static final Set<String> MARKS = Set.of(
            "misconception",
            "correction",
            "myth",
            "fact",
            "q",
            "a",
            "question",
            "answer",
            "revision",
            "how",
            "to",
            "revise",
            "level",
            "title",
            "synopsis",
            "x",
            "i",
            "o",
            "and");

    /** These phrases are no words of the topic: the field that holds the rest says the same. */
    private static final Pattern LABELS = Pattern.compile(
            "(?i)(?:do not|don't) (?:accept|allow|(?:award )?(?:credit|marks))(?: for)?|\\b(?:accept|allow|reject)\\b(?= |:)"
                    + "|\\((?:max )?\\d\\)|\\((?:1 mark each, )?(?:max\\.? )?\\d( marks?)?\\)|^\\W*Two marks:"
                    + "|(?:^|(?<=\\W))(?:mistake|fix|common belief|belief|truth|reality|awarding body|subject|board|in place of):"
                    + "|(?: for| as)(?= float| a reason)| a reason$");

    static List<String> names() throws IOException {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesEveryLineOnceOrMore(String name) throws IOException {
        String page = Pages.text(name);
        Imported imported = Pages.read(page);
        Set<Integer> named = new TreeSet<>();
        imported.kept().forEach(kept -> named.add(kept.line()));
        imported.left().forEach(left -> named.add(left.line()));
        Set<Integer> wanted = new TreeSet<>();
        String[] lines = page.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
                wanted.add(i + 1);
            }
        }
        assertEquals(wanted, named);
        assertEquals(wanted.size(), imported.lines());
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsTheWordsOfEveryLineItSaysItKeeps(String name) throws IOException {
        String page = Pages.text(name);
        Imported imported = Pages.read(page);
        JsonNode bundle = new ObjectMapper().readTree(TopicJson.of(imported.topic()));
        String[] lines = page.split("\r\n|\r|\n", -1);
        List<Executable> checks = new ArrayList<>();
        for (Kept kept : imported.kept()) {
            Set<String> there = new HashSet<>(MARKS);
            kept.fields().forEach(field -> there.addAll(words(text(bundle, field))));
            // A part of a line may be in the report.
            imported.left().stream()
                    .filter(left -> left.line() == kept.line() && left.telling())
                    .forEach(left -> there.addAll(words(left.text())));
            List<String> lost = words(clean(lines[kept.line() - 1]));
            lost.removeAll(there);
            lost.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
            lost.removeIf(word -> isGlued(word, there) || word.matches("\\d{1,2}"));
            checks.add(() -> assertEquals(List.of(), lost, name + ":" + kept.line() + " " + kept.fields()));
        }
        assertAll(checks);
        assertTrue(checks.size() > 3);
    }

    /** Without what a terminal would not show, and without what only tells which field the other words belong to. */
    private static String clean(String line) {
        return LABELS.matcher(line)
                .replaceAll(" ")
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .replaceAll("[\u00ad\u200b\u0007\ufe0f\u20e3]", "");
    }

    private static String text(JsonNode bundle, String field) {
        Matcher matcher = FIELD.matcher(field);
        assertTrue(matcher.matches(), field);
        JsonNode node = bundle.path(matcher.group(1));
        return (matcher.group(2) == null ? node : node.path(Integer.parseInt(matcher.group(2)))).toString();
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                List.of(Wording.fold(text.replace("\\n", " ").replace("*", " ").replace("`", " "))
                        .split("[^\\p{L}\\p{N}\\p{M}]+")));
    }

    /** The title and the awarding body may have nothing between them. */
    private static boolean isGlued(String word, Set<String> there) {
        for (int i = 0; i <= word.length(); i++) {
            boolean left = i == 0 || there.contains(word.substring(0, i));
            if (left && (i == word.length() || there.contains(word.substring(i)))) {
                return true;
            }
        }
        return false;
    }
}
