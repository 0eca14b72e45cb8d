package revise.marking;

import java.util.Set;

/** English words that tie a sentence together and carry no content: articles, pronouns, auxiliaries, prepositions. */
final class FunctionWords {

    private static final Set<String> WORDS = Lexicon.words("a an the this that these those such some any each every "
            + "all both either neither no not nor and or but so yet if then than because as while whilst although though "
            + "since unless until whether when where why how what which who whom whose of to in on at by for from with "
            + "into onto upon about between through during within without across against among amongst along around "
            + "towards toward via per i me my mine myself we us our ours ourselves you your yours yourself he him his she "
            + "her hers it its itself they them their theirs themselves one is are was were be been being am do does did "
            + "doing done have has had having can could may might must shall should will would cannot don't doesn't didn't "
            + "isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't mustn't needn't ain't "
            + "dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt hasnt havent there here just "
            + "only also too very really quite rather much many own other another else even ever "
            + "never often again once out up down off over under well however therefore thus etc eg ie like "
            + "get gets got getting let lets make makes made making go goes going way thing things something anything "
            + "everything someone anyone everyone lot lots bit able im ive id youre theyre thats theres it'd s t");

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
