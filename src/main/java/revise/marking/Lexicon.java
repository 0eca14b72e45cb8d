package revise.marking;

import java.util.HashSet;
import java.util.Set;

/** The closed classes of words by which a marking point is taken apart. */
final class Lexicon {

    static final Set<String> ARTICLES = Set.of("a", "an", "the");

    static final Set<String> DETERMINERS =
            words("a an the their your its his her our each every this that these those all any one two both");

    /** Words that cannot stand inside a short noun phrase, so a list's first item starts after them. */
    static final Set<String> BOUNDARIES =
            words("of to for in on with by from at into onto about between through using via as than per under "
                    + "over against how why that which whether what when where who because if is are was were be "
                    + "been being has have had can could may might must should will would do does both either not "
                    + "without during within and or");

    /** Words after which "to" is a preposition rather than the sign of an infinitive. */
    static final Set<String> TAKES_TO =
            words("contributes contribute contributing leads lead leading relates relate related linked link "
                    + "links due according refers refer reference access damage risk risks threat exposure applied "
                    + "applies apply responds response attention changes adds adapts adapted connected attached "
                    + "aligned close similar relevant regard");

    /** Words that open a remark on the list before them. */
    static final Set<String> REMARKS =
            words("with which to so using while whilst ensuring showing demonstrating where when because thus "
                    + "therefore thereby in as by resulting leading for not rather but although making all based "
                    + "before after during until unless that who via through including");

    /** Two words joined by "and" that are one thing. */
    static final Set<String> PAIRS =
            phrases("health and safety;supply and demand;terms and conditions;research and development;"
                    + "profit and loss;wear and tear;trial and error;hire and fire;nuts and bolts;"
                    + "food and drink;bed and breakfast;search and rescue;cause and effect;"
                    + "income and expenditure;black and white;equality and diversity;law and order;"
                    + "salt and vinegar;hot and cold;hard and soft;cut and paste;plug and play;"
                    + "policies and procedures;moving and handling;accident and emergency;before and after;"
                    + "during and after;pros and cons;inputs and outputs;inflows and outflows");

    /** Nouns that only announce the examples after them. */
    static final Set<String> CONTAINERS =
            words("tools metrics measures methods techniques examples approaches strategies sources means ways "
                    + "models frameworks documents items things factors aspects points activities indicators data "
                    + "evidence example instance terms details devices cases features reasons types forms");

    /** Words that start such an announcement. */
    static final Set<String> ANNOUNCE =
            words("using referencing with citing naming by through via quoting giving including drawing "
                    + "referring supported applying mentioning incorporating noting");

    private Lexicon() {}

    /** A set of words written with a space between them. */
    static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }

    /** The stems of words written with a space between them. */
    static Set<String> stems(String spaced) {
        Set<String> stems = new HashSet<>();
        for (String word : words(spaced)) {
            stems.add(Stems.of(word));
        }
        return Set.copyOf(stems);
    }

    /** A set of phrases written with a semicolon between them. */
    static Set<String> phrases(String listed) {
        return Set.of(listed.split(";"));
    }
}
