package revise.marking;

/**
 * One word of a text.
 *
 * @param word the word folded: compatibility forms, case, accents and British spelling do not matter
 * @param stem its stem
 * @param start where it starts in the text, in UTF-16 units
 * @param end one past its last unit
 * @param sentence the number of its sentence, from 0
 * @param clause the number of its clause, from 0, counted through the text
 * @param function whether it is a function word such as "the", which carries no content of its own
 * @param acronym whether it is written in capitals, such as "KPI"
 */
record Token(
        String word, String stem, int start, int end, int sentence, int clause, boolean function, boolean acronym) {

    boolean content() {
        return !function;
    }
}
