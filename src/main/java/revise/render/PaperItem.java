package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.quiz.Card;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.topic.CardKind;

/**
 * A question of a written quiz in words, whatever page they are put on.
 *
 * @param number its place in the quiz, from 1
 * @param cue what to do with a prompt that is no question, or empty
 * @param options the choices in multiple choice, which go by letters
 * @param place the topic, and what the question asks the learner to do
 * @param worth its marks
 * @param answers what earns the marks, a line each
 * @param lines how many lines an answer by hand may need
 */
record PaperItem(
        int number,
        String cue,
        String prompt,
        List<String> options,
        String place,
        String worth,
        List<String> answers,
        int lines) {
    private static final int MOST_LINES = 14;
    private static final int LETTERS = 26;

    static List<PaperItem> of(Paper paper) {
        List<PaperItem> items = new ArrayList<>();
        for (Question question : paper.questions()) {
            items.add(of(items.size() + 1, question));
        }
        return items;
    }

    private static PaperItem of(int number, Question question) {
        Card card = question.card();
        String command = card.commandWord().isEmpty() || question.isRecall() ? "" : " · " + card.commandWord();
        return new PaperItem(
                number,
                cue(question),
                question.prompt(),
                question.options(),
                card.topicTitle() + command,
                worth(Paper.marks(question)),
                answers(question),
                lines(question));
    }

    private static int lines(Question question) {
        if (question.isChoice()) {
            return 0;
        }
        boolean word = question.card().kind() == CardKind.TERM;
        return word ? 1 : Math.min(MOST_LINES, 1 + 2 * Paper.marks(question));
    }

    static String letter(int option) {
        return String.valueOf((char) ('A' + option % LETTERS));
    }

    static String worth(int marks) {
        return marks == 1 ? "1 mark" : marks + " marks";
    }

    private static String cue(Question question) {
        if (question.truth().isPresent()) {
            return "True or false, and why?";
        }
        return switch (question.card().kind()) {
            case TERM -> "Which term is this?";
            case CONCEPT -> "What does it mean?";
            default -> "";
        };
    }

    private static List<String> answers(Question question) {
        if (question.isRecall()) {
            return question.points().stream()
                    .map(point ->
                            point.card().answer() + " (" + worth(point.card().marks()) + ")")
                    .toList();
        }
        if (question.isChoice()) {
            return List.of(letter(question.right()) + ". " + question.answer());
        }
        if (question.truth().isPresent()) {
            return List.of(
                    question.truth().get()
                            ? "True. The misconception: " + question.answer()
                            : "False. " + question.answer());
        }
        List<String> accepted = question.card().accepted();
        return List.of(question.answer() + (accepted.isEmpty() ? "" : " (also " + String.join(", ", accepted) + ")"));
    }

    /** What a quiz as a whole comes to, and the seed it was drawn by. */
    static String head(Paper paper) {
        return total(paper) + " · seed " + paper.seed();
    }

    private static String total(Paper paper) {
        int questions = paper.questions().size();
        int minutes = paper.minutes();
        return (questions == 1 ? "1 question" : questions + " questions") + " · " + worth(paper.marks()) + " · about "
                + (minutes == 1 ? "1 minute" : minutes + " minutes");
    }
}
