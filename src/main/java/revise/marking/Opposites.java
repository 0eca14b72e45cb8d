package revise.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that say the reverse of each other: "increase" and "decrease", "before" and "after", "aerobic" and "anaerobic". */
final class Opposites {

    /** Two camps a line: whatever stands left of the bar is the reverse of whatever stands right of it. */
    private static final String CAMPS = "increase rise raise grow more gain up upward maximize expand accelerate"
            + " | decrease reduce fall drop less fewer lower decline down downward minimize shrink decelerate;"
            + "before prior precede | after afterwards;live | dead;alive | dead;hot | cold;warm | cool;"
            + "heat | cool;open | close;open | shut;high | low lower;large | small;big | small;big | little;long | short;"
            + "fast | slow;early | late;above | below;over | under;left | right;first | last;begin | end;start | stop;"
            + "start | finish;push | pull;positive | negative;acid | alkali;acidic | alkaline;anode | cathode;strong | weak;"
            + "strengthen | weaken;thick | thin;wide | narrow;deep | shallow;heavy | light;full | empty;wet | dry;"
            + "dark | light;dim | bright;on | off;towards | away;toward | away;contract | relax;"
            + "contraction | relaxation;flexion | extension;flex | extend;everyone | nobody;all | none;allow | forbid;allow | prevent;"
            + "allow | prohibit;permit | prohibit;cause | prevent;buy | sell;lend | borrow;debit | credit;"
            + "asset | liability;profit | loss;income | expense;supply | demand;public | private;guilty | innocent;"
            + "win | lose;accept | reject;accept | refuse;attract | repel;absorb | release;absorb | emit;absorb | reflect;"
            + "gain | lose;add | remove;join | separate;attack | defend;rich | poor;good | bad;better | worse;"
            + "advantage | disadvantage;benefit | drawback;safe | dangerous;clean | dirty;clockwise | anticlockwise;"
            + "clockwise | counterclockwise;vertical | horizontal;series | parallel;input | output;north | south;"
            + "east | west;top | bottom;front | back;inside | outside;inner | outer;male | female;"
            + "artery | vein;tighten | loosen;lock | unlock;fill | empty;soft | hard;rough | smooth;sharp | blunt;"
            + "simple | complex;easy | difficult;true | false;legal | illegal;same identical alike | different;together | apart separately;many | few;import | export;"
            + "forward | backward;ahead | behind;conductor | insulator;solid | liquid;maximum | minimum;majority | minority;"
            + "voluntary | compulsory;optional | mandatory;optional | compulsory;present | absent;quantity | quality;"
            + "solvent | solute;predator | prey;sensory | motor;mitosis | meiosis;dominant | recessive;"
            + "dilute | concentrated;poor | effective;poor | good;fail | succeed;failure | success;harm | protect;"
            + "harm | support;harm | help;waste | save";

    private static final String[][] PREFIXES = {
        {"hyper", "hypo"},
        {"inter", "intra"},
        {"endo", "exo"},
        {"endo", "ecto"},
        {"pre", "post"},
        {"ante", "post"},
        {"over", "under"},
        {"macro", "micro"},
        {"homo", "hetero"},
        {"mono", "poly"},
        {"super", "sub"},
        {"in", "ex"},
        {"im", "ex"},
        {"in", "out"},
        {"up", "down"},
        {"ab", "ad"},
        {"uni", "bi"},
        {"con", "di"},
        {"af", "ef"},
        {"intro", "extro"},
        {"in", "de"},
        {"en", "dis"},
        {"as", "des"},
        {"ac", "de"},
        {"em", "im"},
        {"at", "de"},
        {"cat", "an"},
        {"cata", "ana"},
        {"sys", "dia"},
        {"maxi", "mini"},
        {"well", "ill"},
        {"pro", "anti"},
        {"em", "dis"},
    };

    private static final String[] NEGATING = {"un", "in", "im", "il", "ir", "dis", "non", "an", "a", "mis", "anti"};

    private static final Map<String, Set<String>> BY_STEM = byStem();

    private Opposites() {}

    /** The stems that a stem is the listed reverse of. */
    static Set<String> of(String stem) {
        return BY_STEM.getOrDefault(stem, Set.of());
    }

    /** True if two stems are different words of one camp, such as "less" and "fewer". */
    static boolean sameCamp(String stem, String other) {
        Set<String> opposites = of(stem);
        return !stem.equals(other) && !opposites.isEmpty() && opposites.equals(of(other));
    }

    /** True if two folded words, of the given stems, reverse each other. */
    static boolean reverse(String word, String stem, String other, String otherStem) {
        if (stem.equals(otherStem) && word.length() == other.length()) {
            return false;
        }
        return of(stem).contains(otherStem) || negated(word, other) || negated(other, word) || swapped(word, other);
    }

    private static boolean negated(String word, String longer) {
        int extra = longer.length() - word.length();
        if (extra < 1 || extra > 5 || word.length() < 4) {
            return extra > -4 && word.length() > 4 && withoutPrefix(word, longer);
        }
        return withoutPrefix(word, longer);
    }

    /** "un" + "safe", compared by all but the last letters so that "unsafely" reverses "safe". */
    private static boolean withoutPrefix(String word, String longer) {
        for (String prefix : NEGATING) {
            int least = prefix.length() == 1 ? 6 : 4;
            if (longer.startsWith(prefix) && !word.startsWith(prefix) && word.length() >= least) {
                if (alike(word, longer.substring(prefix.length()), 4)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean swapped(String word, String other) {
        for (String[] pair : PREFIXES) {
            if (swapped(word, pair[0], other, pair[1]) || swapped(word, pair[1], other, pair[0])) {
                return true;
            }
        }
        return false;
    }

    private static boolean swapped(String word, String prefix, String other, String otherPrefix) {
        return word.startsWith(prefix)
                && other.startsWith(otherPrefix)
                && alike(word.substring(prefix.length()), other.substring(otherPrefix.length()), 4);
    }

    private static boolean alike(String a, String b, int least) {
        if (a.length() < least || b.length() < least) {
            return false;
        }
        return a.equals(b) || Porter2.stem(a).equals(Porter2.stem(b));
    }

    private static Map<String, Set<String>> byStem() {
        Map<String, Set<String>> all = new HashMap<>();
        for (String line : CAMPS.split(";")) {
            int bar = line.indexOf('|');
            String[] left = line.substring(0, bar).strip().split(" ");
            String[] right = line.substring(bar + 1).strip().split(" ");
            for (String a : left) {
                for (String b : right) {
                    put(all, a, b);
                    put(all, b, a);
                }
            }
        }
        return Map.copyOf(all);
    }

    private static void put(Map<String, Set<String>> all, String a, String b) {
        all.computeIfAbsent(Word.of(a).stem(), key -> new HashSet<>())
                .add(Word.of(b).stem());
    }
}
