package revise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import revise.render.StarterBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a topic's texts: each fault, and what is nearest to it and in order. */
class TextLintsTest {
    private static final List<String> NOTHING = List.of();

    private static final String CARD = "faqs: [{question: Is it safe?, answer: Yes.}]";

    @Test
    void aTextThatOnlyKeepsAPlace() {
        assertEquals(
                List.of(
                        "placeholder t/subject: \"TODO\" only keeps a place; write the text, or take it out",
                        "placeholder t/overview/0: \"TODO: the history\" only keeps a place; write the text, or take it"
                                + " out",
                        "placeholder t/overview/1: \"Lorem ipsum dolor sit.\" only keeps a place; write the text, or take"
                                + " it out",
                        "placeholder t/keyTerms/0/definition: \"...\" only keeps a place; write the text, or take it out",
                        "placeholder t/mistakes/0/correction: \"tbc\" only keeps a place; write the text, or take it"
                                + " out"),
                Bundles.findings(
                        "subject: TODO",
                        "overview: ['TODO: the history', Lorem ipsum dolor sit., Todos los santos.]",
                        "keyTerms:",
                        "  - {term: yeast, definition: '...'}",
                        "  - {term: '?', definition: Mark of a question.}",
                        "  - {term: TBC, definition: to be confirmed}",
                        "  - {term: plus, definition: '+'}",
                        "mistakes: [{misconception: Salt is bad., correction: tbc}]"));
    }

    @Test
    void aSynopsisOfOneWord() {
        assertEquals(
                List.of("placeholder b/synopsis: one word is no synopsis; say in a sentence or two what the topic is"
                        + " about"),
                Bundles.findings(Bundles.read("{schema: 1, id: b, title: Bread, synopsis: Bread., " + CARD + "}")));
    }

    @Test
    void aTopicWithoutCards() {
        assertEquals(
                List.of("no-cards t/id: a quiz has nothing to ask about this topic; give it concepts, terms, marking"
                        + " points, misconceptions with their corrections, or questions"),
                Bundles.findings("mistakes: [Kneading for too long.]"));
    }

    @Test
    void aTermAndItsDefinitionThatHaveChangedPlaces() {
        assertEquals(
                List.of(
                        "swapped-term t/keyTerms/0/definition: the definition is shorter than its term, \"The inside of a"
                                + " loaf\"; have they changed places?"),
                Bundles.findings(
                        "keyTerms:",
                        "  - {term: The inside of a loaf, definition: crumb}",
                        "  - {term: s'il vous plaît, definition: please}",
                        "  - {term: key performance indicator, definition: a yardstick}"));
    }

    @Test
    void anAliasThatIsAnotherTerm() {
        assertEquals(
                List.of("alias t/keyTerms/0/aliases/1: the alias \"Final proof\" would be right for this term, and is a"
                        + " term of its own in t/keyTerms/1"),
                Bundles.findings(
                        "keyConcepts: [{term: rest, definition: Doing nothing at all.}]",
                        "keyTerms:",
                        "  - {term: proving, aliases: [rest, Final proof, Proving], definition: Leaving dough alone.}",
                        "  - {term: final-proof, aliases: [last rise], definition: What loaves do in baskets.}"));
    }

    @Test
    void aStatementThatStandsTwice() {
        assertEquals(
                List.of(
                        "duplicate t/learningObjectives/2: the same learning objective as in"
                                + " t/learningObjectives/0",
                        "duplicate t/guidance/1: the same piece of guidance as in t/guidance/0",
                        "duplicate t/mistakes/3: the same mistake as in t/mistakes/0"),
                Bundles.findings(
                        "learningObjectives:",
                        "  - Understand how dough is kneaded by hand",
                        "  - Understand why dough is kneaded by hand",
                        "  - {text: 'Understand: how dough is kneaded, by hand', id: hand}",
                        "  - Evaluate the effect of cost on quality",
                        "  - Evaluate the effect of quality on cost",
                        "prerequisites: [Work with customers, Work for customers, Works with customers]",
                        "guidance: [Weigh all., {text: weigh all, id: all}, Weigh it all twice.]",
                        "mistakes:",
                        "  - Kneading too long",
                        "  - {misconception: Salt is bad., correction: It is not.}",
                        "  - {misconception: Yeast is bad for all., correction: It is not.}",
                        "  - {text: kneading too long, id: long}"));
    }

    @Test
    void theSamplesOfANewBundle() {
        List<String> found = Bundles.findings(Bundles.starter());
        assertEquals(16, found.size());
        assertTrue(found.stream().allMatch(finding -> finding.startsWith("sample new/")), found.toString());
        assertEquals(
                "sample new/keyTerms/0/definition: still the sample that \"revise new\" wrote, \"Anything with the"
                        + " potential to cause harm, such as a wet flo...\"; write your own",
                found.get(6));
    }

    /** Each key that the format knows is there to be tried. */
    @Test
    void theSamplesOfANewBundleHaveEveryKey() {
        String text = StarterBundle.withSamples("new", "New");
        JsonNode schema = JsonMapper.shared().readTree(Path.of("src/main/resources/revise/bundle.schema.json"));
        List<String> missing = new ArrayList<>();
        for (JsonNode properties : schema.findValues("properties")) {
            for (String key : properties.propertyNames()) {
                if (!text.contains(key + ":")) {
                    missing.add(key);
                }
            }
        }
        assertEquals(NOTHING, missing);
    }

    /** Switched off, they are no part of the topic. */
    @Test
    void aNewBundleAsItIs() {
        assertEquals(
                List.of("sample new/synopsis", "no-cards new/id"),
                Bundles.findings(Bundles.read(StarterBundle.of("new", "New"))).stream()
                        .map(finding -> finding.substring(0, finding.indexOf(':')))
                        .toList());
    }

    /** Others write of hazards and risks too. */
    @Test
    void textsThatAreLikeASample() {
        assertEquals(
                NOTHING,
                Bundles.findings(
                        "assessment: Portfolio",
                        "level: 3",
                        "keyConcepts: [{term: Risk assessment, definition: Weighing what could go wrong.}]",
                        "keyTerms: [{term: hazard, definition: What can hurt somebody., aliases: [danger]}]",
                        "learningObjectives: [Understand how risks are assessed]"));
    }
}
