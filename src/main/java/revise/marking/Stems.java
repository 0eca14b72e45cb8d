package revise.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The stem under which the forms of a word meet: irregular forms by list, all others by {@link Porter2}. */
final class Stems {

    private static final String IRREGULAR = "children child;people person;persons person;men man;women woman;"
            + "feet foot;teeth tooth;mice mouse;geese goose;lives life;knives knife;leaves leaf;wives wife;halves half;"
            + "shelves shelf;thieves thief;criteria criterion;phenomena phenomenon;bacteria bacterium;data data;"
            + "nuclei nucleus;fungi fungus;stimuli stimulus;indices index;matrices matrix;vertices vertex;"
            + "took take;taken take;gave give;given give;went go;gone go;made make;kept keep;found find;"
            + "thought think;bought buy;brought bring;sold sell;told tell;said say;paid pay;sent send;spent spend;"
            + "built build;lost lose;met meet;led lead;left leave;felt feel;held hold;dealt deal;meant mean;"
            + "understood understand;stood stand;ran run;began begin;begun begin;wrote write;written write;"
            + "spoke speak;spoken speak;broke break;broken break;chose choose;chosen choose;grew grow;grown grow;"
            + "knew know;known know;showed show;shown show;drew draw;drawn draw;flew fly;flown fly;threw throw;"
            + "thrown throw;wore wear;worn wear;tore tear;torn tear;rose rise;risen rise;fell fall;fallen fall;"
            + "drove drive;driven drive;rode ride;froze freeze;frozen freeze;ate eat;eaten eat;saw see;seen see;"
            + "sought seek;taught teach;caught catch;fought fight;slept sleep;swept sweep;wept weep;bent bend;"
            + "lent lend;shook shake;shaken shake;sank sink;sunk sink;swam swim;sang sing;rang ring;drank drink;"
            + "hidden hide;hid hide;bitten bite;stuck stick;struck strike;hung hang;won win;became become;came come;"
            + "withdrew withdraw;withdrawn withdraw;undertook undertake;undertaken undertake;overcame overcome;"
            + "forgot forget;forgotten forget;got get;gotten get;bled bleed;fed feed;shot shoot;lit light;laid lay;"
            + "died die;dying die;lying lie;tied tie;tying tie;better good;best good;worse bad;worst bad;"
            + "further far;lowest low;heard hear;read read;warmth warm;depth deep;length long;strength strong;width wide;"
            + "height high;growth grow;loss lose;losses lose;choice choose;choices choose;proof prove;belief believe;"
            + "sale sell;sales sell;speech speak;thought think;flight fly;gift give;sight see;heat hot;hotter hot;"
            + "analyses analysis;analyze analysis;analyzed analysis;analyzing analysis;analyzes analysis;"
            + "analyst analysis;resolution resolve;resolutions resolve;solution solve;solutions solve;"
            + "decision decide;decisions decide;conclusion conclude;conclusions conclude;response respond;"
            + "responses respond;maintenance maintain;explanation explain;explanations explain;"
            + "retention retain;recurrence recur;reduction reduce;production produce;consumption consume;"
            + "absorption absorb;description describe;descriptions describe;expansion expand;erosion erode;"
            + "division divide;collision collide;collisions collide;permission permit;transmission transmit;"
            + "supervision supervize;provision provide;revision revize;extension extend;comparison compare;"
            + "comparisons compare;identification identify;classification classify;application apply;"
            + "applications apply;notification notify;organization company;organizations company;organizational company;verification verify;justification justify;qualification qualify";

    /** Adjectives whose comparative and superlative mean the same quality. */
    private static final String GRADED =
            "high hard soft light dark heavy long short fast slow big large small great tight "
                    + "loose warm hot cold cool wet dry thick thin strong weak wide narrow deep shallow near close easy early late old "
                    + "young new clean dirty safe loud quiet bright dim smooth rough sharp blunt rich poor cheap full clear simple happy "
                    + "healthy busy tall fine coarse firm quick steep calm clever dense pale rare short straight sweet tough tiny wise";

    private static final Set<String> DOUBLED = Set.of("big", "hot", "wet", "thin", "dim");

    private static final Map<String, String> FORMS = forms();

    private Stems() {}

    static String of(String word) {
        String base = FORMS.get(word);
        return Porter2.stem(base == null ? word : base);
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String pair : IRREGULAR.split(";")) {
            int space = pair.indexOf(' ');
            forms.put(pair.substring(0, space), pair.substring(space + 1));
        }
        for (String word : GRADED.split(" ")) {
            String base = graded(word);
            forms.put(base + "er", word);
            forms.put(base + "est", word);
        }
        return Map.copyOf(forms);
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
