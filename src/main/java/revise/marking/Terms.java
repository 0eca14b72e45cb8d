package revise.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import revise.marking.TermMarking.Match;

/** The terms of a library, against which a typed term is judged. */
public final class Terms {

    /** So much of a term's weight seen is close to it. */
    private static final double NEAR = 0.5;

    /** So much of another term's weight seen means that one. */
    private static final double MEANT = 0.75;

    /**
     * A term and its other names.
     *
     * @param name the term as its author writes it
     * @param aliases other names that are just as right
     */
    public record Term(String name, List<String> aliases) {
        public Term {
            aliases = List.copyOf(aliases);
        }
    }

    private final List<Name> names = new ArrayList<>();
    private final Vocabulary vocabulary;

    private Terms(Collection<Term> terms, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Term term : terms) {
            names.add(Name.of(term.name()));
            for (String alias : term.aliases()) {
                names.add(Name.of(alias));
            }
        }
    }

    /** The terms of a library whose words the vocabulary holds. */
    public static Terms of(Collection<Term> terms, Vocabulary vocabulary) {
        return new Terms(terms, vocabulary);
    }

    /** Judges what was typed where a term was asked for. */
    public TermMarking judge(Term right, String typed) {
        Name given =
                Name.of(typed.length() > 400 ? typed.substring(0, 400) : typed).withoutLead();
        if (given.tokens().isEmpty()) {
            return TermMarking.of(Match.WRONG);
        }
        List<Name> own = new ArrayList<>();
        own.add(Name.of(right.name()));
        for (String alias : right.aliases()) {
            own.add(Name.of(alias));
        }
        for (Name name : own) {
            if (name.equalTo(given)) {
                return TermMarking.of(name == own.get(0) ? Match.EXACT : Match.ALIAS);
            }
        }
        return inexact(own, given);
    }

    private TermMarking inexact(List<Name> own, Name given) {
        double likeness = 0;
        boolean typo = false;
        for (Name name : own) {
            likeness = Math.max(likeness, name.likeness(given, vocabulary));
            typo |= name.typoOf(given, vocabulary);
        }
        Name closest = null;
        double closestLikeness = Math.max(likeness, MEANT);
        for (Name other : names) {
            if (own.contains(other)) {
                continue;
            }
            if (other.equalTo(given) || !typo && other.typoOf(given, vocabulary)) {
                return new TermMarking(Match.OTHER_TERM, other.text());
            }
            double otherLikeness = other.likeness(given, vocabulary);
            if (otherLikeness > closestLikeness) {
                closest = other;
                closestLikeness = otherLikeness;
            }
        }
        if (typo) {
            return TermMarking.of(Match.TYPO);
        }
        if (closest != null) {
            return new TermMarking(Match.OTHER_TERM, closest.text());
        }
        return TermMarking.of(likeness >= NEAR ? Match.NEAR : Match.WRONG);
    }
}
