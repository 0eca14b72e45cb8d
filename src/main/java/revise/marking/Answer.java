package revise.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A learner's answer, indexed so that each wanted word is found at once. */
final class Answer {

    private static final double TYPO = 0.9;
    private static final double JOINED = 0.95;
    private static final double SYNONYM = 0.65;
    private static final double RELATED = 0.6;

    /** "Budget" where "resource" is wanted. */
    private static final double INSTANCE = 0.55;

    /** How many words from its first the second word of a phrase may stand: "put it all right". */
    private static final int PHRASE = 3;

    /** Shorter words have no relatives, and are not mistyped so as to be recognised. */
    private static final int SHORTEST = 5;

    /** A place where a wanted word may be seen, and how surely, from 0 to 1. */
    record Hit(int at, double quality) {}

    private final List<Token> tokens;
    private final Negation negation;
    private final boolean[] averted;
    private final boolean negates;
    private final Vocabulary vocabulary;
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byJoined = new HashMap<>();
    private final Map<Integer, List<Integer>> byGroup = new HashMap<>();
    private final Map<Integer, List<Integer>> byKind = new HashMap<>();
    private final Lookalikes lookalikes = new Lookalikes();
    private final Thesaurus thesaurus = Thesaurus.english();
    private final Map<String, List<Hit>> known = new HashMap<>();

    Answer(List<Token> tokens, boolean[] hidden, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.negation = Negation.of(tokens);
        this.averted = Averted.of(tokens);
        this.negates = Negation.isAny(negation.cues());
        this.vocabulary = vocabulary;
        for (int i = 0; i < tokens.size(); i++) {
            if (!hidden[i]) {
                index(i);
            }
        }
    }

    private void index(int i) {
        Token token = tokens.get(i);
        put(byStem, token.stem(), i);
        if (token.content() && token.word().length() >= SHORTEST && !byWord.containsKey(token.word())) {
            lookalikes.add(token.word(), i);
        }
        put(byWord, token.word(), i);
        if (token.content()) {
            group(Character.isDigit(token.word().charAt(0)) ? Thesaurus.NUMBER : token.stem(), i);
        }
        if (i + 1 < tokens.size() && tokens.get(i + 1).sentence() == token.sentence()) {
            put(byJoined, token.word() + tokens.get(i + 1).word(), i);
        }
        if (thesaurus.opens(token.stem())) {
            phrases(i);
        }
    }

    private void phrases(int i) {
        for (int j = i + 1; j <= i + PHRASE && j < tokens.size(); j++) {
            if (tokens.get(j).clause() != tokens.get(i).clause()) {
                return;
            }
            group(Thesaurus.phrase(tokens.get(i), tokens.get(j)), i);
            if (tokens.get(j).content()) {
                return;
            }
        }
    }

    private void group(String key, int i) {
        for (int group : thesaurus.groups(key)) {
            put(byGroup, group, i);
        }
        for (int kind : thesaurus.instanceOf(key)) {
            put(byKind, kind, i);
        }
    }

    private static <K> void put(Map<K, List<Integer>> map, K key, int at) {
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(at);
    }

    List<Token> tokens() {
        return tokens;
    }

    /**
     * True if a token stands under a "not" exactly if the wanted word does, and its sentence is not denied.
     *
     * @param negated -1, 0 or 1 as in {@link Wanted}
     */
    boolean agrees(int at, int negated) {
        return !denies(at) && (negated == 0 || averted[at] || negation.negated(at) == negated > 0);
    }

    /** True if there is any "not" or the like in it. */
    boolean negates() {
        return negates;
    }

    /** Tells the "not" that governs a token from others, or 0. */
    int cue(int at) {
        return negation.cues()[at];
    }

    /** True for the "not" of "not … until" and "not … unless", which says when something may be. */
    boolean waits(int cue) {
        for (int i = cue; cue > 0 && i < tokens.size(); i++) {
            if (tokens.get(i).sentence() != tokens.get(cue - 1).sentence()) {
                return false;
            }
            if (tokens.get(i).word().equals("until") || tokens.get(i).word().equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** Where a word stands as it is. */
    List<Integer> at(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** True if the answer says of a word's thing that it is prevented. */
    boolean averts(int at) {
        return averted[at];
    }

    boolean denies(int at) {
        return negation.denied()[at];
    }

    /** Where a wanted word is seen: itself, a form of it, a typing error away, or a near synonym. */
    List<Hit> hits(Token wanted) {
        return known.computeIfAbsent(wanted.word(), word -> find(wanted));
    }

    private List<Hit> find(Token wanted) {
        Map<Integer, Double> best = new HashMap<>();
        offer(best, byStem.get(wanted.stem()), 1);
        offer(best, byWord.get(wanted.word()), 1);
        offer(best, byJoined.get(wanted.word()), JOINED);
        if (wanted.content()) {
            boolean exact = !best.isEmpty();
            alike(wanted.stem(), best);
            if (!exact) {
                near(wanted, best);
            }
        }
        return hits(best);
    }

    private static List<Hit> hits(Map<Integer, Double> best) {
        List<Hit> hits = new ArrayList<>(best.size());
        best.forEach((at, quality) -> hits.add(new Hit(at, quality)));
        return hits;
    }

    /** Where an answer says the same as two wanted words that make a phrase. */
    List<Hit> hits(Token first, Token second) {
        Map<Integer, Double> best = new HashMap<>();
        alike(Thesaurus.phrase(first, second), best);
        return hits(best);
    }

    /** Near synonyms and instances of what the thesaurus has under a key. */
    private void alike(String key, Map<Integer, Double> best) {
        for (int group : thesaurus.groups(key)) {
            offer(best, byGroup.get(group), SYNONYM);
        }
        for (int kind : thesaurus.kinds(key)) {
            offer(best, byKind.get(kind), INSTANCE);
        }
    }

    private void near(Token wanted, Map<Integer, Double> best) {
        if (wanted.word().length() < SHORTEST) {
            return;
        }
        for (int at : lookalikes.of(wanted.word())) {
            Token token = tokens.get(at);
            offer(
                    best,
                    byWord.get(token.word()),
                    Kinship.typo(wanted, token, vocabulary) ? TYPO : Kinship.related(wanted, token) ? RELATED : 0);
        }
    }

    private static void offer(Map<Integer, Double> best, List<Integer> places, double quality) {
        if (places != null && quality > 0) {
            for (int at : places) {
                best.merge(at, quality, Math::max);
            }
        }
    }
}
