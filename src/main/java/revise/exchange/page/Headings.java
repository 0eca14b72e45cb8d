package revise.exchange.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import revise.topic.Wording;

/** Knows the headings of revision pages, in any case, with numbers, pictographs, colons or "for X" about them. */
final class Headings {
    private static final Pattern BEFORE = Pattern.compile("^ (?:(?:section|part) \\d+|the|your) ");
    private static final Pattern BEHIND = Pattern.compile(" \\d{1,3} $");
    private static final int LONGEST = 120;
    private static final int LONGEST_INLINE = 40;
    private static final int MOST_WORDS = 7;
    private static final String[] LINKS = {" for ", " in ", " of ", " about ", " on ", " when ", " with ", " to "};
    private static final Map<String, Part> NAMES = new HashMap<>();

    static {
        put(Part.SYNOPSIS, "topic synopsis", "synopsis", "summary", "topic summary", "in brief", "at a glance");
        put(Part.SYNOPSIS, "topic description", "description", "unit summary", "subtopic synopsis", "unit synopsis");
        put(Part.OVERVIEW, "topic overview", "overview", "about this topic", "introduction", "unit overview");
        put(Part.OVERVIEW, "background", "about this unit", "about the topic", "subtopic overview", "about");
        put(Part.CONCEPTS, "key concepts", "key concepts core principles", "core concepts", "core principles");
        put(Part.CONCEPTS, "key ideas", "main ideas", "core ideas", "key principles", "main concepts", "concepts");
        put(Part.CONCEPTS, "core principles key concepts", "key concepts principles", "key concepts ideas");
        put(Part.TERMS, "key terminology", "key terms", "key vocabulary", "glossary", "terminology", "vocabulary");
        put(Part.TERMS, "key words", "keywords", "key definitions", "definitions", "key terms definitions", "terms");
        put(Part.TERMS, "key terms vocabulary", "glossary of terms", "important terms", "essential terms");
        put(Part.OBJECTIVES, "learning objectives", "objectives", "learning outcomes", "learning aims", "aims");
        put(Part.OBJECTIVES, "what you need to know", "what you will learn", "aims objectives", "topic objectives");
        put(Part.OBJECTIVES, "key learning objectives", "learning objectives outcomes", "outcomes", "you should know");
        put(Part.POINTS, "examiner marking points", "assessment criteria", "key marking points", "marking points");
        put(Part.POINTS, "mark points", "marking criteria", "examiners marking points", "key mark points");
        put(Part.POINTS, "what examiners look for", "what assessors look for", "what earns marks", "criteria");
        put(Part.POINTS, "marking point", "success criteria", "what examiners are looking for", "key criteria");
        put(
                Part.POINTS,
                "mark scheme points",
                "key assessment criteria",
                "how to gain marks",
                "where marks are gained");
        put(Part.GUIDANCE, "exam tips", "exam tips revision strategies", "examiner tips", "assessment guidance");
        put(Part.GUIDANCE, "revision tips", "revision strategies", "tips", "exam technique", "study tips", "guidance");
        put(Part.GUIDANCE, "assessment tips", "top tips", "exam tips techniques", "exam advice", "examiners tips");
        put(Part.GUIDANCE, "examiner advice", "exam guidance", "exam tips strategies", "exam tips technique");
        put(Part.GUIDANCE, "tips for success", "revision tips strategies", "exam strategies", "exam strategy");
        put(Part.FEEDBACK, "example examiner feedback", "examiner feedback", "example feedback", "examiner comments");
        put(Part.FEEDBACK, "examiners feedback", "example examiner comments", "sample examiner feedback");
        put(Part.MISTAKES, "common misconceptions mistakes to avoid", "common mistakes", "common misconceptions");
        put(Part.MISTAKES, "mistakes to avoid", "pitfalls", "common errors", "misconceptions", "mistakes", "errors");
        put(Part.MISTAKES, "common pitfalls", "common mistakes to avoid", "common mistakes misconceptions");
        put(Part.MISTAKES, "common misconceptions mistakes", "pitfalls to avoid", "common errors misconceptions");
        put(Part.MISTAKES, "common pitfalls to avoid", "common errors to avoid", "misconceptions mistakes");
        put(Part.MISTAKES, "key misconceptions", "frequent mistakes", "typical mistakes", "mistakes misconceptions");
        put(Part.FAQS, "frequently asked questions", "faq", "faqs", "common questions", "questions answers", "q a");
        put(Part.FAQS, "frequently asked questions faqs", "frequently asked questions faq", "your questions answered");
        put(Part.PREREQUISITES, "before you start", "prerequisites", "prior knowledge", "assumed knowledge");
        put(Part.PREREQUISITES, "what you should already know", "prerequisite knowledge", "before you begin");
        put(Part.PREREQUISITES, "prior learning", "required knowledge", "what you need before you start");
        put(Part.INDEX, "topics", "all topics", "subtopics", "browse topics", "units", "modules", "topics covered");
        put(Part.INDEX, "choose a topic", "topic list", "list of topics", "all units", "all subtopics", "browse units");
        put(
                Part.INDEX,
                "explore topics",
                "topics in this subject",
                "topics in this unit",
                "revision topics",
                "subjects");
        put(Part.INDEX, "subject content", "topics units", "available topics", "all modules", "popular topics");
        put(Part.SCHEME, "mark scheme", "indicative content", "levels of response", "mark scheme guidance");
        put(Part.SCHEME, "marking scheme", "level descriptors", "mark allocation", "model answers mark scheme");
        put(Part.TAIL, "related topics", "next topic", "previous topic", "more topics", "other topics", "get started");
        put(Part.TAIL, "start revising", "start learning", "explore more", "explore more topics", "see also");
        put(Part.TAIL, "practise now", "practice now", "test yourself", "start practising", "related subtopics");
        put(
                Part.TAIL,
                "was this page helpful",
                "was this helpful",
                "related pages",
                "related links",
                "related articles");
        put(
                Part.TAIL,
                "you may also like",
                "you might also like",
                "keep learning",
                "rate this page",
                "leave a comment");
        put(Part.TAIL, "share this page", "more in this unit", "more in this subject", "recommended topics");
    }

    private Headings() {}

    private static void put(Part part, String... names) {
        for (String name : names) {
            NAMES.put(name, part);
        }
    }

    /** What a line is the heading of, if it is one. */
    static Optional<Part> of(Line line) {
        String text = line.text();
        boolean possible = !text.isEmpty() && text.length() <= LONGEST && line.mark() != Mark.BULLET;
        if (!possible || Captions.isKnown(text)) {
            return Optional.empty();
        }
        if (line.beginsLowerCase() && line.mark() != Mark.HEADING && !line.gap()) {
            return Optional.empty();
        }
        Optional<Part> part = named(text);
        boolean index = part.isEmpty() && (line.gap() || line.mark() == Mark.HEADING) && isIndex(text);
        return index ? Optional.of(Part.INDEX) : part;
    }

    /** "Topics in GCSE Biology", "All Biology topics", "12 topics". */
    private static boolean isIndex(String text) {
        String name = fold(text);
        return Line.isLabel(text)
                && Line.words(text) <= MOST_WORDS
                && (name.endsWith(" topics") || name.endsWith(" units") || name.startsWith("topics "));
    }

    /** What a text is the heading of. */
    static Optional<Part> named(String text) {
        String name = fold(text);
        if (name.startsWith("ready to ") && text.endsWith("?")) {
            return Optional.of(Part.TAIL);
        }
        Part part = NAMES.get(name);
        if (part == null && !Line.endsSentence(text)) {
            part = about(name);
            int cut = Math.max(text.lastIndexOf(": "), Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" — ")));
            if (part == null && cut > 0) {
                part = NAMES.get(fold(text.substring(cut + 2)));
            }
        }
        return Optional.ofNullable(part);
    }

    /**
     * A heading with what stands under it in the same line.
     *
     * @param rest what is behind the colon
     */
    record Inline(Part part, String rest) {}

    /** Only names of two words or more are known for certain: "Tips: look ahead" may be an item. */
    static Optional<Inline> inline(String text) {
        int colon = text.indexOf(": ");
        boolean possible = colon > 0 && colon < LONGEST_INLINE && text.lastIndexOf(' ', colon) > 0;
        Part part = possible ? NAMES.get(fold(text.substring(0, colon))) : null;
        boolean list = part != null && (part.isList() || part == Part.SYNOPSIS || part == Part.OVERVIEW);
        return list ? Optional.of(new Inline(part, text.substring(colon + 2))) : Optional.empty();
    }

    /** "Examiner tips for X": only names of two words or more, or any sentence might begin so. */
    private static Part about(String name) {
        for (String link : LINKS) {
            int at = name.indexOf(link);
            if (at > 0 && name.lastIndexOf(' ', at - 1) > 0) {
                Part part = NAMES.get(name.substring(0, at));
                if (part != null) {
                    return part;
                }
            }
        }
        return null;
    }

    /** The words without "and", a number behind them or "Section 2" before them. */
    static String fold(String text) {
        String name = " " + Wording.fold(Bullets.stripEnd(text)).toLowerCase(Locale.ROOT) + " ";
        name = name.replace(" and ", " ").replace(" & ", " ").replace(" + ", " ");
        name = BEFORE.matcher(name).replaceFirst(" ");
        return BEHIND.matcher(name).replaceFirst(" ").strip();
    }
}
