package revise.exchange.page;

/** What a stretch of a page is about. */
enum Part {
    SYNOPSIS,
    OVERVIEW,
    CONCEPTS,
    TERMS,
    OBJECTIVES,
    POINTS,
    GUIDANCE,
    /** What an examiner wrote about answers; it goes to the guidance. */
    FEEDBACK,
    MISTAKES,
    FAQS,
    PREREQUISITES,
    /** Before the first heading. */
    PREFACE,
    /** The title once more, with awarding body, level, description and counts. */
    HERO,
    QUALIFICATIONS,
    /** A list of other pages. */
    INDEX,
    /** The answers to one paper. */
    SCHEME,
    /** What the site says about itself. */
    TAIL,
    /** Under a heading that is not known. */
    UNKNOWN;

    /** The field of the bundle, or empty. */
    String field() {
        return switch (this) {
            case SYNOPSIS -> "synopsis";
            case OVERVIEW -> "overview";
            case CONCEPTS -> "keyConcepts";
            case TERMS -> "keyTerms";
            case OBJECTIVES -> "learningObjectives";
            case POINTS -> "markingPoints";
            case GUIDANCE, FEEDBACK -> "guidance";
            case MISTAKES -> "mistakes";
            case FAQS -> "faqs";
            case PREREQUISITES -> "prerequisites";
            default -> "";
        };
    }

    /** Whether it is a part of a topic, and worth importing a page for. */
    boolean isMaterial() {
        return ordinal() <= PREREQUISITES.ordinal();
    }

    boolean isList() {
        return isMaterial() && this != SYNOPSIS && this != OVERVIEW;
    }

    /** Whether its items may be a name and, under it, what it means. */
    boolean hasPairs() {
        return this == CONCEPTS || this == TERMS || this == FAQS;
    }
}
