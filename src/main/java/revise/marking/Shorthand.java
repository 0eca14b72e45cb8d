package revise.marking;

import java.util.List;
import java.util.Set;

/** Finds wanted words that are written as one: "KPI" for "key performance indicator", "workplace" for "work place". */
final class Shorthand {

    /** The small words inside a name. */
    private static final Set<String> TIES = Set.of("of", "the", "and", "for", "in", "to", "at", "on", "by");

    private static final double QUALITY = 0.9;
    private static final int LONGEST = 6;

    private final Wanted wanted;
    private final Answer answer;
    private final List<Sighting> seen;

    private Shorthand(Wanted wanted, Answer answer, List<Sighting> seen) {
        this.wanted = wanted;
        this.answer = answer;
        this.seen = seen;
    }

    static void add(Wanted wanted, Answer answer, List<Sighting> seen) {
        Shorthand shorthand = new Shorthand(wanted, answer, seen);
        for (int i = 0; i < wanted.tokens().size(); i++) {
            shorthand.initials(i);
            shorthand.joined(i);
            if (wanted.tokens().get(i).acronym()) {
                shorthand.spelledOut(i);
            }
        }
    }

    private void initials(int from) {
        StringBuilder all = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (int i = from; i < Math.min(from + LONGEST, wanted.tokens().size()); i++) {
            Token token = wanted.tokens().get(i);
            all.append(token.word().charAt(0));
            if (token.content()) {
                content.append(token.word().charAt(0));
                acronym(content.toString(), from, i);
                if (all.length() != content.length()) {
                    acronym(all.toString(), from, i);
                }
            }
        }
    }

    /** Small letters may be any word, so they must stand for all that is wanted, be three or more, and not read as one. */
    private void acronym(String letters, int from, int to) {
        for (String form : new String[] {letters, letters + "s"}) {
            for (int at : letters.length() < 2 ? List.<Integer>of() : answer.at(form)) {
                Token token = answer.tokens().get(at);
                boolean whole = letters.length() > 2 && letters.length() >= wanted.contents();
                if (token.acronym() || whole && token.content() && !isPronounceable(letters)) {
                    addRun(at, from, to);
                }
            }
        }
    }

    /** "cat" may be a cat, "kpi" is no word. */
    private static boolean isPronounceable(String letters) {
        boolean vowel = false;
        boolean ends = false;
        for (int i = 0; i < letters.length(); i++) {
            boolean sounds = "aeiou".indexOf(letters.charAt(i)) >= 0;
            vowel |= sounds && i > 0 && i < letters.length() - 1;
            ends = !sounds;
        }
        boolean begins = "aeiou".indexOf(letters.charAt(0)) < 0 && "aeiou".indexOf(letters.charAt(1)) >= 0;
        return vowel && ends && begins;
    }

    private void joined(int from) {
        if (from + 1 < wanted.tokens().size()) {
            String joined = wanted.tokens().get(from).word()
                    + wanted.tokens().get(from + 1).word();
            for (int at : answer.at(joined)) {
                addRun(at, from, from + 1);
            }
        }
    }

    private void addRun(int at, int from, int to) {
        for (int i = from; i <= to; i++) {
            seen.add(new Sighting(at, i, QUALITY));
        }
    }

    /** "net promoter score" for "NPS". */
    private void spelledOut(int word) {
        String letters = wanted.tokens().get(word).stem();
        for (int at = 0; letters.length() > 1 && at < answer.tokens().size(); at++) {
            int letter = 0;
            int i = at;
            while (letter < letters.length() && i < answer.tokens().size() && i < at + 2 * LONGEST) {
                Token token = answer.tokens().get(i++);
                boolean next = token.word().charAt(0) == letters.charAt(letter);
                if (next && (token.content() || TIES.contains(token.word()))) {
                    letter++;
                } else if (letter == 0 || !TIES.contains(token.word())) {
                    break;
                }
            }
            if (letter == letters.length()) {
                seen.add(new Sighting(at, word, QUALITY));
            }
        }
    }
}
