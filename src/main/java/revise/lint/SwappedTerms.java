package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.topic.Term;
import revise.topic.Wording;

/** Terms so much longer than their definitions that the two may have changed places. */
final class SwappedTerms implements Lint {
    /** A phrase of another language and its translation are both shorter. */
    private static final int FEWEST_WORDS = 5;

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        check(subject, "keyConcepts", subject.topic().keyConcepts(), found);
        check(subject, "keyTerms", subject.topic().keyTerms(), found);
        return found;
    }

    private static void check(Subject subject, String list, List<Term> terms, List<Finding> found) {
        int number = 0;
        for (Term term : terms) {
            Spot spot = subject.at(list, number++).at("definition");
            int words = words(term.term());
            if (words >= FEWEST_WORDS && words(term.definition()) * 2 <= words) {
                String message = "the definition is shorter than its term, " + Finding.quoted(term.term())
                        + "; have they changed places?";
                found.add(Finding.of(Rule.SWAPPED_TERM, spot, message));
            }
        }
    }

    private static int words(String text) {
        return Wording.fold(text).split(" ").length;
    }
}
