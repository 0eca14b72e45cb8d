package revise.storage;

/** What a YAML or JSON file is about, for the sentences that say what is wrong with the file as a whole. */
enum FileKind {
    BUNDLE(
            "a bundle holds one topic, so put this into a file of its own",
            "the topic has ended",
            "split it into several topics",
            "a bundle needs no more than 4",
            "no topic here; " + FileKind.LEAST,
            false),
    SETTINGS(
            "remove the line that begins with \"---\"",
            "the settings have ended",
            "settings take no more than a page",
            "settings need no more than 4",
            "no settings here; write keys with values, such as newPerDay: 20",
            true),
    QUIZ(
            "a quiz is one JSON object",
            "the quiz has ended",
            "write it with fewer questions",
            "a quiz needs no more than 6",
            "no quiz here; write one with: revise quiz --format json -o quiz.json",
            false),
    /** A line of its own. */
    ANSWER(
            "a line is one JSON object",
            "the answer has ended",
            "shorten it",
            "an answer needs no more than 4",
            "a line is a JSON object such as {\"card\":\"KEY\",\"answer\":\"...\"}",
            false);

    static final String LEAST = "a bundle needs at least schema, id, title and synopsis";

    private final String oneDocument;
    private final String ended;
    private final String smaller;
    private final String depth;
    private final String nothing;
    private final boolean lenient;

    FileKind(String oneDocument, String ended, String smaller, String depth, String nothing, boolean lenient) {
        this.oneDocument = oneDocument;
        this.ended = ended;
        this.smaller = smaller;
        this.depth = depth;
        this.nothing = nothing;
        this.lenient = lenient;
    }

    /** What to do about a second document. */
    String oneDocument() {
        return oneDocument;
    }

    /** What has ended before something that cannot follow it. */
    String ended() {
        return ended;
    }

    /** What to do about a file that is too large. */
    String smaller() {
        return smaller;
    }

    /** How deep it needs to be nested. */
    String depth() {
        return depth;
    }

    /** That a file begins with something else, and what to write. */
    String nothing() {
        return nothing;
    }

    /** What such a text is called where it ends too early. */
    String noun() {
        return this == ANSWER ? "line" : "file";
    }

    /** Whether a number is not as good as a text, as it is in YAML, where people leave out quotes. */
    boolean hasTypedTexts() {
        return this == ANSWER;
    }

    /** A remedy that only YAML needs. */
    String inYaml(String remedy) {
        return this == ANSWER || this == QUIZ ? "" : "; in YAML" + remedy;
    }

    /** Whether a file may be empty or hold nothing but comments. */
    boolean mayBeEmpty() {
        return lenient;
    }

    /** Whether a comment behind a value is surely one: bundles hold prose, in which {@code #} may be meant. */
    boolean mayHaveCommentsBehindValues() {
        return lenient;
    }
}
