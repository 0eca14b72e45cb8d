package revise.render;

import java.util.Optional;

/** The parts of a topic, in the order in which they are printed. */
public enum Section {
    SYNOPSIS("synopsis", "Synopsis", "synopsis"),
    OVERVIEW("overview", "Overview", "overview"),
    CONCEPTS("concepts", "Key concepts", "keyConcepts"),
    TERMS("terms", "Key terms", "keyTerms"),
    OBJECTIVES("objectives", "Learning objectives", "learningObjectives"),
    POINTS("points", "Marking points", "markingPoints"),
    GUIDANCE("guidance", "Guidance", "guidance"),
    MISTAKES("mistakes", "Common mistakes and misconceptions", "mistakes"),
    FAQS("faqs", "Frequently asked questions", "faqs"),
    PREREQUISITES("prerequisites", "Before you start", "prerequisites");

    private final String word;
    private final String heading;
    private final String key;

    Section(String word, String heading, String key) {
        this.word = word;
        this.heading = heading;
        this.key = key;
    }

    /** The word used on the command line. */
    public String word() {
        return word;
    }

    public String heading() {
        return heading;
    }

    /** The section of that word, or of that key of the bundle. */
    public static Optional<Section> parse(String word) {
        for (Section section : values()) {
            if (section.word.equalsIgnoreCase(word) || section.key.equalsIgnoreCase(word)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
