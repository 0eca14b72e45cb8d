package revise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each lint with a bundle that has the fault, and with those nearest to it that have not. */
class LinterTest {
    private static final List<String> NOTHING = List.of();

    @Test
    void aPointWithoutElementsOrAlternatives() {
        assertEquals(
                List.of("whole-point t/markingPoints/1: this marking point can only be marked by all of its words;"
                        + " name its elements, as in \"including A, B and C\", or other wordings under \"accept\""),
                Bundles.findings(
                        "markingPoints:",
                        "  - Explains hand hygiene, including soap, water and drying",
                        "  - {text: Explains why bread needs salt, question: Need it be salty?}",
                        "  - text: Explains why dough rises",
                        "    question: What does yeast do?",
                        "    accept: {why dough rises: [yeast makes gas]}"));
    }

    @Test
    void anAlternativeForNoPart() {
        assertEquals(
                List.of(
                        "accept-name t/markingPoints/0/accept/dring: \"accept\" names \"dring\", which is no part of this"
                                + " marking point; did you mean \"drying\"?",
                        "accept-name t/markingPoints/0/accept/towels.paper: \"accept\" names \"towels.paper\", which is"
                                + " no part of this marking point; its parts are \"hand hygiene\", \"soap\", \"water\","
                                + " \"drying\""),
                Bundles.findings(
                        "markingPoints:",
                        "  - text: Explains hand hygiene, including soap, water and drying",
                        "    accept: {Soap: [cleanser], dring: [towel], towels.paper: [paper]}"));
    }

    @Test
    void aTermDefinedByItself() {
        assertEquals(
                List.of(
                        "circular-definition t/keyConcepts/0/definition: the definition of \"Managing risk\" explains"
                                + " it by itself: it has all the words \"Managing risk\"",
                        "circular-definition t/keyTerms/0/definition: the definition of \"recruitment\" gives it away:"
                                + " it has the word \"recruitment\"",
                        "circular-definition t/keyTerms/1/definition: the definition of \"key performance indicator\""
                                + " gives it away: it has the word \"KPI\""),
                Bundles.findings(
                        "keyConcepts:",
                        "  - {term: Managing risk, definition: How the risks of a firm are managed.}",
                        "  - {term: Maillard reaction, aliases: [browning], definition: What browns a crust.}",
                        "keyTerms:",
                        "  - {term: recruitment, definition: Recruiting people for a post.}",
                        "  - {term: key performance indicator, aliases: [KPI], definition: 'A KPI shows how it goes.'}",
                        "  - {term: risk register, definition: A list of each risk and who watches it.}"));
    }

    @Test
    void oneDefinitionForTwoTerms() {
        assertEquals(
                List.of("shared-definition t/keyTerms/2/definition: nearly the same definition as that of"
                        + " \"selection\" in t/keyTerms/0"),
                Bundles.findings(
                        "keyTerms:",
                        "  - {term: selection, definition: Picking the one most suitable for a job.}",
                        "  - {term: induction, definition: Making someone new at home in a job.}",
                        "  - {term: appointment, definition: 'Picking the one, most suitable, for the job'}"));
    }

    @Test
    void aCardTwiceInOneTopic() {
        assertEquals(
                List.of(
                        "near-duplicate t/keyTerms/1: nearly the same key term as in t/keyTerms/0",
                        "near-duplicate t/markingPoints/1: nearly the same marking point as in t/markingPoints/0",
                        "near-duplicate t/mistakes/2: nearly the same misconception as in t/mistakes/1",
                        "near-duplicate t/faqs/1: nearly the same question as in t/faqs/0"),
                Bundles.findings(
                        "keyTerms:",
                        "  - {term: service standard, definition: What a customer may count on.}",
                        "  - {term: Service standards, definition: Rules for looking after people.}",
                        "markingPoints:",
                        "  - Explains hand hygiene on the ward, including soap, water and drying",
                        "  - Explain hand hygiene on wards including soap, water, and drying.",
                        "mistakes:",
                        "  - Forgetting all about the drying.",
                        "  - {misconception: Gel is as good as soap., correction: Not on soiled hands.}",
                        "  - {misconception: 'A gel is as good as soap', correction: 'No: not for soiled hands.'}",
                        "faqs:",
                        "  - {question: How long does washing take?, answer: Twenty seconds.}",
                        "  - {question: How long will a wash take?, answer: A third of a minute.}"));
    }

    /** One word makes the difference. */
    @Test
    void whatMerelyLooksAlike() {
        assertEquals(
                NOTHING,
                Bundles.findings(
                        "keyTerms:",
                        "  - {term: internal customer, definition: Someone inside the firm who is served.}",
                        "  - {term: external customer, definition: Someone outside the firm who is served.}",
                        "markingPoints:",
                        "  - Explains the duties of the employer, including training, equipment and insurance",
                        "  - Explains the duties of the employee, including training, equipment and insurance",
                        "mistakes:",
                        "  - {misconception: Gloves are needed on the ward., correction: It depends on the task.}",
                        "  - {misconception: Gloves are not needed on the ward., correction: It is the task that tells.}",
                        "faqs:",
                        "  - {question: When do I start?, answer: In autumn.}",
                        "  - {question: How do I start?, answer: By signing the form.}"));
    }

    @Test
    void aCardThatAnotherTopicHas() {
        String[] lines = {
            "keyConcepts:",
            "  - {term: Service, definition: Work done for others.}",
            "keyTerms:",
            "  - {term: queue, definition: 'People who wait, one behind the other.'}",
            "faqs:",
            "  - {question: How long does it take?, answer: Twenty seconds.}"
        };
        String[] others = {
            "keyConcepts:",
            "  - {term: Service, definition: Work done for others.}",
            "keyTerms:",
            "  - {term: Queue, definition: 'people who wait, one behind another'}",
            "  - {term: line, definition: 'What has a length, and nothing else.'}",
            "faqs:",
            "  - {question: How long does it take?, answer: A year and a day.}"
        };
        assertEquals(
                List.of("near-duplicate u/keyTerms/0: nearly the same key term as in t/keyTerms/0"),
                Bundles.findings(Bundles.topic("t", lines), Bundles.topic("u", others)));
    }

    @Test
    void aLongPrompt() {
        String words = "word ".repeat(70).strip();
        assertEquals(
                List.of(
                        "long-prompt t/keyTerms/0/definition: a quiz shows this definition and asks for its term, but"
                                + " it is 349 characters long; in 320 or fewer it is read at a glance",
                        "long-prompt t/faqs/0/question: this question is 349 characters long; in 320 or fewer it is"
                                + " read at a glance"),
                Bundles.findings(
                        "keyConcepts: [{term: many, definition: " + words + "}]",
                        "keyTerms:",
                        "  - {term: much, definition: " + words + "}",
                        "  - {term: less, definition: " + "w".repeat(320) + "}",
                        "faqs: [{question: " + words + ", answer: Yes.}]"));
    }

    @Test
    void aQuestionThatGivesItsAnswerAway() {
        assertEquals(
                List.of(
                        "answer-in-question t/markingPoints/0/question: the question gives away what the answer should"
                                + " name: \"soap\", \"warm water\"",
                        "answer-in-question t/markingPoints/1/question: the question holds nearly all words of the"
                                + " marking point",
                        "answer-in-question t/faqs/0/question: the question holds its whole answer"),
                Bundles.findings(
                                "markingPoints:",
                                "  - text: Explains hand hygiene, including soap, warm water and drying",
                                "    question: Explain hand hygiene with warmed waters and soap.",
                                "  - text: Explains why gloves do not replace hand washing",
                                "    question: Why do gloves not replace washing your hands?",
                                "    accept: {gloves: [gloves leak]}",
                                "  - text: Describes how a manager works, including planning, leading and checking",
                                "    question: Describe how a manager works. Plan your answer.",
                                "faqs:",
                                "  - {question: Are clean hands the best protection?, answer: Clean hands are the best protection.}",
                                "  - {question: Is it safe?, answer: It is safe.}")
                        .stream()
                        .filter(finding -> !finding.startsWith("accept-name"))
                        .toList());
    }

    @Test
    void earlierIdsThatCannotBeTakenOver() {
        assertEquals(
                List.of(
                        "earlier-id t/keyTerms/0/was/0: \"was\" names the card's own id, \"here\"; remove it",
                        "earlier-id t/keyTerms/1/was/1: \"was\" names \"here\", which keeps its history, for its card"
                                + " is still there: t/keyTerms/0",
                        "earlier-id t/keyTerms/2/was/0: the history of \"gone\" can go to one card only, and is taken"
                                + " already by the one in t/keyTerms/1"),
                Bundles.findings(
                        "keyConcepts:",
                        "  - {term: kite, definition: A toy on a string., was: [gone, here]}",
                        "keyTerms:",
                        "  - {term: ball, definition: A round thing., id: here, was: [here]}",
                        "  - {term: pole, definition: A long thing., was: [gone, here]}",
                        "  - {term: brick, definition: A square thing., was: [gone]}"));
    }

    /** Words that only tie a sentence together, signs, and no words at all. */
    @ParameterizedTest
    @ValueSource(strings = {"keyTerms", "keyConcepts"})
    void termsWithoutContent(String list) {
        assertEquals(
                NOTHING,
                Bundles.findings(
                        list + ":",
                        "  - {term: however, definition: In spite of that.}",
                        "  - {term: therefore, definition: For that reason.}",
                        "  - {term: '+', definition: Both together.}",
                        "  - {term: '?', definition: Who knows.}"));
    }
}
