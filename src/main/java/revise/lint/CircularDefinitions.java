package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.marking.Gist;
import revise.topic.Term;

/** Terms and concepts whose definition holds all the words of their own name, in whatever form. */
final class CircularDefinitions implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        check(subject, subject.topic().keyConcepts(), "keyConcepts", "explains it by itself", found);
        check(subject, subject.topic().keyTerms(), "keyTerms", "gives it away", found);
        return found;
    }

    /** @param why what is wrong: a quiz shows a concept and asks its definition, and does the reverse for a term */
    private static void check(Subject subject, List<Term> terms, String list, String why, List<Finding> found) {
        int number = 0;
        for (Term term : terms) {
            Spot spot = subject.at(list, number++).at("definition");
            Set<String> definition = subject.gist(term.definition());
            for (String name : names(term)) {
                if (Gist.share(subject.gist(name), definition) == 1) {
                    String message = "the definition of " + Finding.quoted(term.term()) + " " + why + ": it has "
                            + (name.contains(" ") ? "all the words " : "the word ") + Finding.quoted(name);
                    found.add(Finding.of(Rule.CIRCULAR_DEFINITION, spot, message));
                    break;
                }
            }
        }
    }

    private static List<String> names(Term term) {
        List<String> names = new ArrayList<>();
        names.add(term.term());
        names.addAll(term.aliases());
        return names;
    }
}
