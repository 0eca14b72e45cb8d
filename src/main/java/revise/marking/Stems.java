package revise.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The stem under which the forms of a word meet, and words of one family such as "loyal" and "loyalty": irregular ones by
 * list, all others by {@link Porter2}.
 */
final class Stems {

    /** Adjectives whose comparative and superlative mean the same quality. */
    private static final String GRADED =
            "high hard soft light dark heavy long short fast slow big large small great tight "
                    + "loose warm hot cold cool wet dry thick thin strong weak wide narrow deep shallow near close easy early late old "
                    + "young new clean dirty safe loud quiet bright dim smooth rough sharp blunt rich poor cheap full clear simple happy "
                    + "healthy busy tall fine coarse firm quick steep calm clever dense pale rare short straight sweet tough tiny wise";

    private static final Set<String> DOUBLED = Set.of("big", "hot", "wet", "thin", "dim");

    private static final Map<String, String> FORMS = forms();

    private static final Map<String, String> FAMILIES = Map.copyOf(read("derived.txt"));

    private Stems() {}

    static String of(String word) {
        String base = FORMS.get(word);
        base = base == null ? FAMILIES.get(word) : base;
        return Porter2.stem(base == null ? word : base);
    }

    /** The stem of the forms of one word alone: a competitor is no competition. */
    static String ofForms(String word) {
        String base = FORMS.get(word);
        return Porter2.stem(base == null ? word : base);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = read("forms.txt");
        for (String word : GRADED.split(" ")) {
            String base = graded(word);
            forms.put(base + "er", word);
            forms.put(base + "est", word);
        }
        return Map.copyOf(forms);
    }

    private static Map<String, String> read(String list) {
        Map<String, String> bases = new HashMap<>();
        for (String line : WordList.lines(list)) {
            int colon = line.indexOf(": ");
            for (String form : line.substring(colon + 2).split(" ")) {
                bases.put(form, line.substring(0, colon));
            }
        }
        return bases;
    }

    /** "larg", "heavi", "hott". */
    private static String graded(String word) {
        int last = word.length() - 1;
        String head = word.substring(0, last);
        return switch (word.charAt(last)) {
            case 'e' -> head;
            case 'y' -> head + "i";
            default -> DOUBLED.contains(word) ? word + word.charAt(last) : word;
        };
    }
}
