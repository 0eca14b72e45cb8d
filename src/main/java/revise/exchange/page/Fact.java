package revise.exchange.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line above the sections that says what it tells: "Awarding body: NCFE".
 *
 * @param field the bundle's
 */
record Fact(String field, String text) {
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(title|topic|unit|awarding body|awarding organisation"
                    + "|exam board|board|level|subject|qualification|assessment|synopsis|summary|description)\\s*:\\s*(\\S.*)$");

    static Optional<Fact> parse(String text) {
        Matcher matcher = LABELLED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String field = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "title", "topic", "unit" -> "title";
            case "awarding body", "awarding organisation", "exam board", "board" -> "awardingBody";
            case "level" -> "level";
            case "subject" -> "subject";
            case "qualification" -> "qualifications";
            case "assessment" -> "assessment";
            default -> "synopsis";
        };
        return Optional.of(new Fact(field, matcher.group(2)));
    }

    void offer(Draft draft, Passage passage) {
        switch (field) {
            case "title" -> draft.title.offer(text, passage.lines());
            case "awardingBody" -> draft.awardingBody.offer(text, passage.lines());
            case "level" -> {
                Value field = HeadLine.isType(text) ? draft.assessment : draft.level;
                field.offer(HeadLine.isType(text) ? text : LevelWord.level(text).orElse(level()), passage.lines());
            }
            case "subject" -> draft.subject.offer(text, passage.lines());
            case "qualifications" -> draft.qualifications.add(text, passage.lines());
            case "assessment" -> draft.assessment.offer(text, passage.lines());
            default -> draft.synopsis.offer(text, passage.lines());
        }
    }

    /** A bare number that is no level of the framework is a text. */
    private String level() {
        boolean number = Character.isDigit(text.charAt(0)) && !text.matches("[1-8]");
        return number ? "Level " + text : text;
    }
}
