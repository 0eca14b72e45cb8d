package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.marking.Element;
import revise.marking.Gist;
import revise.marking.MarkScheme;
import revise.topic.Faq;
import revise.topic.Wording;

/** Questions that hold the words of their answers. For terms and concepts see {@link CircularDefinitions}. */
final class AnswersInQuestions implements Lint {
    /** So much of an answer's words make the answer. */
    private static final double MOST = 0.8;

    /** Answers in fewer words, such as "yes", are no answers to be found. */
    private static final int FEWEST_WORDS = 3;

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            check(subject, placed, found);
        }
        int number = 0;
        for (Faq faq : subject.topic().faqs()) {
            Spot spot = subject.at("faqs", number++).at("question");
            if (holds(subject, faq.question(), faq.answer())) {
                found.add(Finding.of(Rule.ANSWER_IN_QUESTION, spot, "the question holds its whole answer"));
            }
        }
        return found;
    }

    /** Where there are elements they are the answer, and the rest is what the question has to name. */
    private static void check(Subject subject, PlacedPoint placed, List<Finding> found) {
        String question = placed.point().question();
        MarkScheme scheme = placed.scheme();
        Spot spot = placed.spot().at("question");
        List<String> given = new ArrayList<>();
        for (Element element : scheme.elements()) {
            if (names(subject, question, element.text())) {
                given.add(Finding.quoted(element.text()));
            }
        }
        if (!given.isEmpty()) {
            String message = "the question gives away what the answer should name: " + String.join(", ", given);
            found.add(Finding.of(Rule.ANSWER_IN_QUESTION, spot, message));
        } else if (scheme.elements().isEmpty() && holds(subject, question, scheme.text())) {
            found.add(Finding.of(
                    Rule.ANSWER_IN_QUESTION, spot, "the question holds nearly all words of the marking point"));
        }
    }

    private static boolean holds(Subject subject, String question, String answer) {
        Set<String> gist = subject.gist(answer);
        return gist.size() >= FEWEST_WORDS && Gist.share(gist, subject.gist(question)) >= MOST;
    }

    /** All words of the element in any form, but a lone word as it is: "plan how" does not name "planning". */
    private static boolean names(Subject subject, String question, String element) {
        Set<String> gist = subject.gist(element);
        if (gist.size() > 1) {
            return Gist.share(gist, subject.gist(question)) == 1;
        }
        return (" " + Wording.fold(question) + " ").contains(" " + Wording.fold(element) + " ");
    }
}
