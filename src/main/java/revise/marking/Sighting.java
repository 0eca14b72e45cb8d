package revise.marking;

/**
 * A place in an answer where a wanted word is seen.
 *
 * @param at the token of the answer
 * @param word which of the wanted words it shows
 * @param quality how surely, above 0 to 1
 */
record Sighting(int at, int word, double quality) {}
