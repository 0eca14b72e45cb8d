package revise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with marking points: each fault, and what is nearest to it and in order. */
class PointLintsTest {
    private static final List<String> NOTHING = List.of();

    @Test
    void moreElementsRequiredThanThereAre() {
        assertEquals(
                List.of(
                        "require t/markingPoints/1/require: \"require\" counts elements, and this marking point has none;"
                                + " name its elements, as in \"including A, B and C\"",
                        "require t/markingPoints/0/require: \"require\" asks for 4 elements of this marking point, and it"
                                + " has 3: \"soap\", \"water\", \"drying\""),
                Bundles.findings(
                        "markingPoints:",
                        "  - {text: 'Explains hygiene, including soap, water and drying', require: 4}",
                        "  - {text: Explains why bread needs salt, question: Need it?, require: 1}",
                        "  - {text: 'Explains baking, including mixing, kneading and heat', require: 3}"));
    }

    @Test
    void moreMarksThanCanBeToldApart() {
        assertEquals(
                List.of("marks t/markingPoints/0/marks: of these 3 marks an answer can only earn all, half or none, for"
                        + " the marking point has no elements; name its elements, as in \"including A, B and C\""),
                Bundles.findings(
                        "markingPoints:",
                        "  - text: Explains why bread needs salt",
                        "    question: Need it?",
                        "    marks: 3",
                        "    accept: {salt: [sodium chloride]}",
                        "  - text: Explains why dough rises",
                        "    question: What does yeast do?",
                        "    marks: 2",
                        "    accept: {why dough rises: [yeast makes gas]}",
                        "  - {text: 'Explains hygiene, including soap, water and drying', marks: 9}"));
    }

    @Test
    void aPointThatCannotBeAskedFor() {
        assertEquals(
                List.of(
                        "no-question t/markingPoints/0: a quiz can only ask \"What earns credit for marking point 1 of"
                                + " 4?\"; write a \"question\" that says what is wanted",
                        "no-question t/markingPoints/2: a quiz can only ask \"What earns credit for marking point 3 of"
                                + " 4?\"; write a \"question\" that says what is wanted"),
                Bundles.findings(
                        "markingPoints:",
                        "  - {text: Explains why bread needs salt, accept: {salt: [sodium chloride]}}",
                        "  - Explains how care contributes to loyalty and trust",
                        "  - Names soap, water and towels",
                        "  - {text: 'Names flour, yeast and salt', question: What makes a loaf?}"));
    }

    @Test
    void aRejectedWordingOfARightAnswer() {
        assertEquals(
                List.of(
                        "reject t/markingPoints/0/reject/1: \"reject\" names \"oven\", which leaves a right answer"
                                + " without credit: \"in a hot oven\"",
                        "reject t/markingPoints/0/reject/2: \"reject\" names \"Mixing and kneading!\", which leaves a"
                                + " right answer without credit: \"stages of bread making, including mixing, kneading"
                                + " and bakin...\""),
                Bundles.findings(
                        "markingPoints:",
                        "  - text: Describes the stages of bread making, including mixing, kneading and baking",
                        "    accept: {baking: [in a hot oven]}",
                        "    reject: [buying a loaf, oven, Mixing and kneading!]"));
    }

    /** What denies the point, or turns it round, forfeits only what it should. */
    @Test
    void aRejectedWordingThatIsTheOppositeOfThePoint() {
        assertEquals(
                NOTHING,
                Bundles.findings(
                        "markingPoints:",
                        "  - text: Explains that heat is not the same as temperature",
                        "    question: How do the two differ?",
                        "    accept: {heat: [thermal energy]}",
                        "    reject: [heat is the same as temperature]",
                        "  - text: States that salt is added at the end",
                        "    question: When does it go in?",
                        "    accept: {end: [last]}",
                        "    reject: [salt is added at the start]"));
    }
}
