package revise.marking;

import java.util.Locale;
import java.util.Set;

/** Finds where the substance of a marking point begins, after "Award credit for demonstrating an understanding of". */
final class Openers {

    private static final Set<String> CREDIT_STARTS =
            Lexicon.words("award give allow grant reward credit marks mark one two three 1 2 3 4 up full a accept "
                    + "partial maximum additional higher no");

    private static final Set<String> CREDITS = Set.of("credit", "mark", "marks", "point", "points", "reward");

    private static final Set<String> CREDIT_ENDS = Lexicon.words("for to if when where that who which");

    private static final Set<String> SEEKING =
            Lexicon.phrases("look for;looking for;expect to see;expect;check for;check that;assess;reward;"
                    + "evidence of;evidence that;there is evidence of;there is evidence that;"
                    + "there should be evidence of;there must be evidence of;must have;should have");

    private static final Set<String> PEOPLE =
            Lexicon.words("learner learners candidate candidates student students answer answers response responses "
                    + "apprentice apprentices trainee trainees work portfolio assessor assessors examiner "
                    + "examiners pupils pupil");

    private static final Set<String> DUTY =
            Lexicon.words("should must will can is are able needs need has have to be may also who that clearly "
                    + "correctly accurately briefly fully successfully the");

    private static final Set<String> DISPLAY =
            Lexicon.phrases("demonstrat;show;giv;provid;present;produc;outlin;explain;describ;stat;discuss;"
                    + "display;identif;recognis;recogniz;nam;list;defin;offer;not;mention;point out;"
                    + "articulat;explor;summaris;indicat;understand;know;appreciat;suggest");

    private static final Set<String> FRAMES =
            Lexicon.words("understanding knowledge awareness appreciation evidence explanation description ability "
                    + "grasp recognition account discussion statement reference mention competence identification definition "
                    + "explanations descriptions demonstration");

    private static final Set<String> FRAME_ADJECTIVES =
            Lexicon.words("a an the clear good thorough detailed sound basic accurate full critical comprehensive "
                    + "in-depth secure correct brief simple direct convincing their some learner's learners "
                    + "candidate's own sufficient valid reasoned deep deeper practical");

    private static final Set<String> FRAME_ENDS = Lexicon.words("of that to by through for about in how why on");

    private static final Set<String> OPENS_CLAUSE = Set.of("that", "how", "why");

    private Openers() {}

    /** The index of the first word that matters; 0 if the point has no opener. */
    static int end(Phrase p) {
        int at = credit(p);
        int before;
        do {
            before = at;
            at = people(p, at);
            at = frame(p, seeking(p, at));
            at = at == before ? display(p, at) : at;
        } while (at != before);
        at = connective(p, at);
        if (Lexicon.ARTICLES.contains(p.word(at))) {
            at++;
        }
        return at < p.size() ? at : 0;
    }

    private static int credit(Phrase p) {
        if (!CREDIT_STARTS.contains(p.word(0))) {
            return 0;
        }
        boolean credit = false;
        for (int i = 0; i < Math.min(10, p.size()); i++) {
            credit |= CREDITS.contains(p.word(i)) || i == 0 && p.word(0).equals("award");
            boolean ends = p.after(i) == ':' || CREDIT_ENDS.contains(p.word(i)) && !p.at(i - 1, "up to");
            if (credit
                    && i > 0
                    && ends
                    && !CREDITS.contains(p.word(i + 1))
                    && !p.word(i + 1).equals("each")) {
                return i + 1;
            }
        }
        if (p.word(0).equals("accept") && p.size() > 2) {
            return 1;
        }
        return credit && PEOPLE.contains(p.word(1)) ? 1 : 0;
    }

    private static int people(Phrase p, int from) {
        int at = from;
        while (Lexicon.ARTICLES.contains(p.word(at)) || p.at(at, "any") || p.at(at, "whether") || p.at(at, "that")) {
            at++;
        }
        boolean evidence = p.at(at, "evidence") && (p.at(at + 1, "must") || p.at(at + 1, "should"));
        if (evidence || at == 0 && (p.at(0, "must") || p.at(0, "should"))) {
            return at + (evidence ? 2 : 1);
        }
        if (!PEOPLE.contains(p.word(at))) {
            return from;
        }
        at++;
        boolean duty =
                DUTY.contains(p.word(at)) || displays(p.word(at)) || p.word(at).startsWith("includ");
        while (DUTY.contains(p.word(at)) && !p.word(at).equals("the")) {
            at++;
        }
        return duty ? at : from;
    }

    private static int seeking(Phrase p, int at) {
        for (int words = 5; words > 0; words--) {
            if (at + words < p.size() && SEEKING.contains(p.text(at, at + words).toLowerCase(Locale.ROOT))) {
                return at + words;
            }
        }
        return at;
    }

    private static int display(Phrase p, int from) {
        int at = from;
        if (p.word(at).endsWith("ly") && displays(p.word(at + 1))) {
            at++;
        }
        if (!displays(p.word(at)) || p.after(at) == ',' || joined(p, at + 1)) {
            return from;
        }
        return p.word(at + 1).endsWith("ly") && p.after(at + 1) != ',' ? at + 2 : at + 1;
    }

    /** "explaining and comparing": the second verb would be left hanging. */
    private static boolean joined(Phrase p, int at) {
        return (p.word(at).equals("and") || p.word(at).equals("or")) && !displays(p.word(at + 1));
    }

    /** One past "explaining that" or "describes how" from a word on, or past a lone "that" or "how"; else that word. */
    static int clause(Phrase p, int from) {
        int at = displays(p.word(from)) ? from + 1 : from;
        return OPENS_CLAUSE.contains(p.word(at)) ? at + 1 : from;
    }

    static boolean displays(String word) {
        if (word.equals("and") || word.equals("or")) {
            return false;
        }
        for (String ending : new String[] {"", "e", "s", "es", "ing", "y", "ies", "ying", "ed", "d", "ied"}) {
            if (word.endsWith(ending)
                    && DISPLAY.contains(word.substring(0, word.length() - ending.length()))
                    && !word.equals("not")
                    && !word.equals("nots")) {
                return true;
            }
        }
        return false;
    }

    private static int frame(Phrase p, int from) {
        int at = from;
        while (FRAME_ADJECTIVES.contains(p.word(at)) || p.word(at).equals("and")) {
            at++;
        }
        if (!FRAMES.contains(p.word(at))) {
            return from;
        }
        while (p.word(at + 1).equals("and") && FRAMES.contains(p.word(at + 2))) {
            at += 2;
        }
        String end = p.word(at + 1);
        if (!FRAME_ENDS.contains(end)) {
            return from;
        }
        return end.equals("how") || end.equals("why") ? at + 1 : at + 2;
    }

    private static int connective(Phrase p, int at) {
        String word = p.word(at);
        if (word.equals("how") && p.word(at + 1).equals("to")) {
            return at + 2;
        }
        boolean drop = word.equals("how")
                        && !p.word(at + 1).equals("many")
                        && !p.word(at + 1).equals("much")
                || word.equals("why")
                || word.equals("when")
                || word.equals("that");
        return drop ? at + 1 : at;
    }
}
