package revise.render;

import java.util.Locale;

/**
 * A bundle to begin with: every key of schema 1 with a comment, and a sample. The samples are comments as well, so that
 * nobody is asked about them; {@code #key} and {@code #  - item} are samples, {@code # Text} explains.
 */
public final class StarterBundle {
    private StarterBundle() {}

    /**
     * @param id the topic's id
     * @param title its title, as YAML takes it
     */
    public static String of(String id, String title) {
        return TEMPLATE.replace("{id}", id).replace("{title}", title);
    }

    /** The same bundle with all of its samples switched on. */
    public static String withSamples(String id, String title) {
        StringBuilder text = new StringBuilder();
        for (String line : of(id, title).split("\n")) {
            text.append(isSample(line) ? line.substring(1) : line).append('\n');
        }
        return text.toString();
    }

    private static boolean isSample(String line) {
        return line.startsWith("#") && (line.charAt(1) != ' ' || line.charAt(2) == ' ');
    }

    /** "food-safety" becomes "Food safety". */
    public static String title(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private static final String TEMPLATE = """
            # A topic for revise. Its samples are switched off by the # in the first place of their lines: to use one,
            # remove that # from its lines, leave their indentation as it is, and replace the text with your own.
            # Only schema, id, title and synopsis have to be there. revise check FILE says whether all is well, and
            # which samples are still as they were.

            # The version of this format.
            schema: 1
            # What the topic is known by: small letters and digits in groups joined by hyphens. Keep it once you have
            # begun to revise, for your progress is kept under it.
            id: {id}
            # What people call it.
            title: {title}
            # The subject it belongs to; topics are grouped by it.
            #subject: Example subject
            # Who awards the qualification.
            #awardingBody: Example board
            # How it is assessed.
            #assessment: Portfolio
            # 1 to 8, or a text such as Entry 3.
            #level: 3
            # Where the material comes from.
            #source: My own notes
            # The qualifications it is a unit of.
            #qualifications:
            #  - Level 3 Diploma in Example Studies

            # A sentence or two on what the topic is about. ">-" lets a text run over several lines.
            synopsis: >-
              What this topic is about, in a sentence or two. Say what a learner can do when it is
              mastered.

            # More about it, paragraph by paragraph.
            #overview:
            #  - >-
            #    Why the topic matters, where it is used and what it leads to.

            # Ideas that the whole qualification rests on; the quiz shows the term and asks for the definition.
            #keyConcepts:
            #  # Its name.
            #  - term: Risk assessment
            #    # What it means, in a sentence.
            #    definition: Looking for hazards, judging how likely harm is and how bad, and deciding what to do about it.

            # Words of this topic; the quiz shows the definition and asks for the term.
            #keyTerms:
            #  # The word, in its usual spelling.
            #  - term: hazard
            #    # What it means, without using the word.
            #    definition: Anything with the potential to cause harm, such as a wet floor.
            #    # Other names that are right as well.
            #    aliases: [danger]
            #    # Optional, here as on every card: what the card is known by, whatever becomes of its words.
            #    id: hazard
            #    # Earlier ids of the card, whose progress it takes over.
            #    was: [hazards]

            # What a learner should know or be able to do.
            #learningObjectives:
            #  - Understand how the risks of one's own work are assessed
            #  # With an id, if you want to refer to it.
            #  - text: Know who answers for safety in one's own place of work
            #    id: responsibility

            # What should be known before.
            #prerequisites:
            #  - How to report an accident at your place of work

            # What earns credit, one thing an item.
            #markingPoints:
            #  # The point, as the mark scheme has it.
            #  - text: Names measures that reduce the risk, such as training, signs or protective equipment
            #    # What is asked to get this answer; it should not give the answer away.
            #    question: How can an employer make an accident less likely?
            #    # What the question tells the learner to do.
            #    commandWord: describe
            #    # What it is worth; 1 when left out.
            #    marks: 2
            #    # How many of its parts have to be named; left out, the wording decides.
            #    require: 2
            #    # Other words that earn the same, for each part of the text.
            #    accept:
            #      protective equipment: [PPE, gloves and goggles]
            #    # Answers that earn nothing.
            #    reject: [be careful]
            #  # A plain text will do.
            #  - Explains why accidents have to be recorded, with reference to the law

            # Tips for the exam or the portfolio.
            #guidance:
            #  - Use an example from your own place of work.

            # Common errors; one with a correction is asked as true or false.
            #mistakes:
            #  - Listing hazards without saying who might be harmed
            #  # What people believe.
            #  - misconception: A risk assessment is done once and for all.
            #    # What is right instead.
            #    correction: It is reviewed when something changes, and after every accident.

            # Questions that learners ask.
            #faqs:
            #  # The question.
            #  - question: Do I need to learn the law by heart?
            #    # And its answer.
            #    answer: No, but know which duties employers and employees have under it.
            """;
}
