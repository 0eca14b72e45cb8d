package revise.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.topic.Term;
import revise.topic.Wording;

/** Aliases that are the name of another term: typed for the one, the other's name would be taken as right. */
final class Aliases implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Term> terms = subject.topic().keyTerms();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            names.putIfAbsent(Wording.fold(terms.get(i).term()), i);
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int number = 0;
            for (String alias : terms.get(i).aliases()) {
                Spot spot = subject.at("keyTerms", i).at("aliases", Integer.toString(number++));
                int other = names.getOrDefault(Wording.fold(alias), i);
                if (other != i) {
                    String message = "the alias " + Finding.quoted(alias)
                            + " would be right for this term, and is a term of its own in";
                    found.add(Finding.of(Rule.ALIAS, spot, message, subject.at("keyTerms", other)));
                }
            }
        }
        return found;
    }
}
