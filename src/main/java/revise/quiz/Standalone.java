package revise.quiz;

import java.util.List;
import java.util.Set;

/**
 * Whether a statement, such as the correction of a misconception, can be judged by one who was shown nothing else: "It
 * takes more than a plan" cannot. Only the first sentence counts, since those after it may lean on it. Doubt counts
 * against the statement: one that is never shown alone costs less than a question that nobody can answer.
 */
final class Standalone {
    /** Fewer words say too little, or leave out what they are about. */
    private static final int FEWEST_WORDS = 3;

    /** First words that reply or point to what was said before, or have their subject there. */
    private static final Set<String> OPENERS =
            words("actually additionally again also although and another are because both but can certainly "
                    + "consequently contrary conversely correct despite does either equally even false furthermore had "
                    + "has hence here his however incorrect indeed instead is its likewise moreover neither nevertheless "
                    + "no none nonetheless nor not one or other others otherwise partially partly quite rather right "
                    + "similarly since so still such sure that their then there therefore though thus to true unlike "
                    + "untrue was were whereas which while whilst who will wrong yes yet");

    private static final Set<String> OPENING_PAIRS =
            pairs("as well,at best,at least,at most,by contrast,far from,in addition,in contrast,in fact,in practice,"
                    + "in reality,in truth,nothing of,of course,on the,only after,only by,only if,only when,the contrary,"
                    + "the difference,the former,the latter,the only,the opposite,the other,the others,the point,"
                    + "the reality,the reason,the rest,the reverse,the same,the truth,the two");

    /** "Most do" is about something named before, "most managers do" is not. */
    private static final Set<String> QUANTITIES =
            words("all any each every few five four less many more most much only several some three two");

    private static final Set<String> AUXILIARIES =
            words("are can could did do does had has have is may might must need needs should was were will would");

    /** Of these, what is meant may stand before the statement wherever they are in its opening. */
    private static final Set<String> POINTERS =
            words("he her him instead it one ones otherwise she theirs them these they this those");

    /** With one of these at the end something has been left out. */
    private static final Set<String> LEFT_OPEN = words("either not so that too");

    /** An opening with one of these names nobody that a later pronoun could mean. */
    private static final Set<String> PERSONS = words("i we you");

    private static final Set<String> PREPOSITIONS =
            words("after as at before by during for from if in of on once through under unless until when where with "
                    + "without");

    /** What follows one of these may point to the subject of the clause before it. */
    private static final Set<String> SUBORDINATORS = words("after because before if once unless until when while");

    private Standalone() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Set<String> pairs(String pairs) {
        return Set.of(pairs.split(","));
    }

    static boolean is(String statement) {
        FirstSentence sentence = FirstSentence.of(statement);
        List<String> words = sentence.words();
        if (words.size() < FEWEST_WORDS || opensBackwards(words.get(0), words.get(1))) {
            return false;
        }
        boolean preposition = PREPOSITIONS.contains(words.get(0));
        if (preposition && !sentence.isDivided()) {
            return false;
        }
        boolean namesNothingFirst = preposition || PERSONS.contains(words.get(0));
        return !leansBack(namesNothingFirst ? words : mainClause(sentence.opening()));
    }

    /** "Bread is done" of "bread is done when it sounds hollow": what "is" comes after is a subject, not an order. */
    private static List<String> mainClause(List<String> opening) {
        boolean hasSubject = false;
        for (int i = 1; i < opening.size(); i++) {
            String word = opening.get(i);
            if (hasSubject && i >= FEWEST_WORDS && SUBORDINATORS.contains(word)) {
                return opening.subList(0, i);
            }
            hasSubject |= word.equals("is") || word.equals("are");
        }
        return opening;
    }

    private static boolean opensBackwards(String first, String second) {
        return OPENERS.contains(first)
                || OPENING_PAIRS.contains(first + " " + second)
                || (QUANTITIES.contains(first) && AUXILIARIES.contains(second));
    }

    private static boolean leansBack(List<String> words) {
        for (String word : words) {
            if (POINTERS.contains(word)) {
                return true;
            }
        }
        String last = words.get(words.size() - 1);
        return LEFT_OPEN.contains(last) || AUXILIARIES.contains(last);
    }
}
