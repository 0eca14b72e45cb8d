package revise.quiz;

import java.util.List;

/**
 * A quiz written down, to be printed, handed out or loaded into another program.
 *
 * @param seed draws the same quiz again
 */
public record Paper(String title, long seed, List<Question> questions) {
    /** The word for a question that asks for all marking points of a topic at once; others go by their card's kind. */
    public static final String RECALL = "criteria";

    public Paper {
        questions = List.copyOf(questions);
    }

    /** What a full answer to the question is worth: an option chosen is worth one mark. */
    public static int marks(Question question) {
        if (question.isChoice()) {
            return 1;
        }
        int marks = 0;
        for (Question point : question.points()) {
            marks += point.card().marks();
        }
        return question.isRecall() ? marks : question.card().marks();
    }

    /**
     * How many half minutes to allow for the question: three a mark for marking points and frequently asked questions,
     * which take writing; two for concepts, misconceptions and for choosing, one for a term.
     */
    public static int halfMinutes(Question question) {
        return switch (question.card().kind()) {
            case TERM -> 1;
            case CONCEPT, MISCONCEPTION -> 2;
            case POINT, FAQ -> question.isChoice() ? 2 : 3 * marks(question);
        };
    }

    public int marks() {
        int marks = 0;
        for (Question question : questions) {
            marks += marks(question);
        }
        return marks;
    }

    /** The minutes to allow for all of it, a half rounded up. */
    public int minutes() {
        int halves = 0;
        for (Question question : questions) {
            halves += halfMinutes(question);
        }
        return (halves + 1) / 2;
    }
}
