package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import revise.marking.Gist;
import revise.topic.Term;

/** Terms and concepts whose definition holds all the words of their own name, or a term's alias, in whatever form. */
final class CircularDefinitions implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        int number = 0;
        for (Term concept : subject.topic().keyConcepts()) {
            Spot spot = subject.at("keyConcepts", number++).at("definition");
            check(subject, concept, List.of(concept.term()), "explains it by itself", spot, found);
        }
        number = 0;
        for (Term term : subject.topic().keyTerms()) {
            Spot spot = subject.at("keyTerms", number++).at("definition");
            check(subject, term, names(term), "gives it away", spot, found);
        }
        return found;
    }

    /**
     * @param names what the definition should not hold
     * @param why what is wrong: a quiz shows a concept and asks its definition, and does the reverse for a term
     */
    private static void check(
            Subject subject, Term term, List<String> names, String why, Spot spot, List<Finding> found) {
        Set<String> definition = subject.gist(term.definition());
        for (String name : names) {
            if (Gist.share(subject.gist(name), definition) == 1) {
                String message = "the definition of " + Finding.quoted(term.term()) + " " + why + ": it has "
                        + (name.contains(" ") ? "all the words " : "the word ") + Finding.quoted(name);
                found.add(Finding.of(Rule.CIRCULAR_DEFINITION, spot, message));
                return;
            }
        }
    }

    /** Whichever of them is typed for the term is right. */
    private static List<String> names(Term term) {
        List<String> names = new ArrayList<>();
        names.add(term.term());
        names.addAll(term.aliases());
        return names;
    }
}
