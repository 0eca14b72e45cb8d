package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.topic.Statement;
import revise.topic.Topic;

/** What single sections become. */
class ItemsTest {
    private static Topic topic(String section) {
        Given given = new Given("", "T", "", "", "", "S.");
        return PageImport.of(section, given, Optional.empty()).topic();
    }

    @Test
    void splitsJoinedObjectives() {
        Topic topic = topic("""
                Learning Objectives
                • Understand A and b, Understand how c, d and e work, Be able to f,Know g
                • 1. Explain how h works, 2. Describe i, j and K
                • Understand how to Plan, Organise and Control work
                • Compare the Somme, Verdun and Ypres
                • LO1 Understand l; LO2 Know m
                """);
        assertEquals(
                List.of(
                        "Understand A and b",
                        "Understand how c, d and e work",
                        "Be able to f",
                        "Know g",
                        "Explain how h works",
                        "Describe i, j and K",
                        "Understand how to Plan, Organise and Control work",
                        "Compare the Somme, Verdun and Ypres",
                        "LO1 Understand l",
                        "LO2 Know m"),
                topic.learningObjectives().stream().map(Statement::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Misconception: A is b. Correction: It is c.            | A is b. | It is c.
            Misconception: 'A.' Correction: 'B.'                   | 'A.' | 'B.'
            Myth: A / Fact: B                                      | A | B
            Misconception 1: A. Reality: B: c.                     | A. | B: c.
            Misconception: A has no correction                     | Misconception: A has no correction |
            Correction: alone                                      | Correction: alone |
            Many think A is b. In fact, it is c.                   | Many think A is b. | In fact, it is c.
            "A is b" - actually it is c                            | "A is b" | actually it is c
            All of A is b → only some of it is                     | All of A is b | only some of it is
            A is b. This is wrong: it is c.                        | A is b. | This is wrong: it is c.
            A is b; in reality, it is c.                           | A is b | in reality, it is c.
            People assume that A is b, but it is c.                | People assume that A is b | but it is c.
            It's a myth that A is b – it is c.                     | It's a myth that A is b | it is c.
            ❌ A is b ✅ It is c                                     | A is b | It is c
            Wrong: A is b. Right: It is c.                         | A is b. | It is c.
            Mistake: A is b. Fix: say c.                           | A is b. | say c.
            A is b. Correction: it is c.                           | A is b. | it is c.
            Learners write A, but do not say b.                    | Learners write A, but do not say b. |
            Many think about A but forget b.                       | Many think about A but forget b. |
            A + b → c + d is left unbalanced                       | A + b → c + d is left unbalanced |
            Going to File → Save → Export                          | Going to File → Save → Export |
            Confusing A -> b                                       | Confusing A -> b |
            Mistake: forgetting A                                  | Mistake: forgetting A |
            What actually happens is left out                      | What actually happens is left out |
            Mixing up a misconception: and a fact                  | Mixing up a misconception: and a fact |
            """)
    void pairsMisconceptions(String text, String misconception, String correction) {
        Topic topic = topic("Common Mistakes\n- " + text);
        assertEquals(misconception, topic.mistakes().get(0).text());
        assertEquals(
                correction == null ? "" : correction, topic.mistakes().get(0).correction());
    }

    @Test
    void pairsAMisconceptionWithTheCorrectionBelow() {
        Topic topic = topic("Common Mistakes\n• Misconception: A.\n• Correction: B.\n• C.");
        assertEquals(
                "A. B. C. ",
                Stream.of(topic.mistakes().get(0), topic.mistakes().get(1))
                        .map(mistake -> mistake.text() + " " + mistake.correction())
                        .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b));
    }

    @Test
    void readsAHeadingWithItsTextBehindIt() {
        Topic topic = topic("Key Concepts\nBow: the front\nExam tips: Look ahead.\nLook back.\nCommon mistakes: None.");
        assertEquals(1, topic.keyConcepts().size());
        assertEquals(
                List.of("Look ahead.", "Look back."),
                topic.guidance().stream().map(Statement::text).toList());
        assertEquals("None.", topic.mistakes().get(0).text());
    }

    @Test
    void keepsWhatIsSetInWithTheItemAboveIt() {
        Topic topic = topic("Exam Tips\n- Look ahead.\n  The bow may hide a buoy.\n- Look back.");
        assertEquals(
                "Look ahead. The bow may hide a buoy.", topic.guidance().get(0).text());
        assertEquals(2, topic.guidance().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - Is it? It is.\\n- Why? Because.       | Is it? | It is.
            Q: Is it?\\nA: It is.                   | Is it? | It is.
            Q1. Say what it is\\nA1. It is.         | Say what it is | It is.
            **Is it?**\\n\\nIt is.                  | Is it? | It is.
            ### Is it?\\nIt is.\\n\\nIndeed.        | Is it? | It is. Indeed.
            - Q: Is it? A: It is.                   | Is it? | It is.
            Is it so\\n\\nIt is.                   | Is it so | It is.
            Is it?\\nIt is.\\nWhen asked, say so\\nIt is. | Is it? | It is. When asked, say so It is.
            Q. Say what it is\\nA. It is.         | Say what it is | It is.
            Is it?\\nIt is. Is that all? Yes.       | Is it? | It is. Is that all? Yes.
            """)
    void pairsQuestions(String section, String question, String answer) {
        Topic topic = topic("## Exam Tips\n- x\n## FAQ\n" + section.replace("\\n", "\n"));
        assertEquals(question, topic.faqs().get(0).question());
        assertEquals(answer, topic.faqs().get(0).answer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - Bow: the front              | Bow | the front
            - Bow – the front             | Bow | the front
            - **Bow:** the front          | Bow | the front
            - Mast-step: where it stands  | Mast-step | where it stands
            - Ratio: 3:1 is usual         | Ratio | 3:1 is usual
            Bow\\n\\nIt is the front.     | Bow | It is the front.
            ### Bow\\nThe front.          | Bow | The front.
            Bow = the front             | Bow | the front
            - Bow\\n  the front edge    | Bow | the front edge
            - Bow\\nThe front edge      | Bow | The front edge
            Bow\\n: the front           | Bow | the front
            Bow\\nThe front edge of it  | Bow | The front edge of it
            Bow\\tthe front\\nStern\\tthe back | Bow | the front
            """)
    void readsTerms(String section, String term, String definition) {
        Topic topic = topic("Key Terms\n" + section.replace("\\n", "\n").replace("\\t", "\t"));
        assertEquals(term, topic.keyTerms().get(0).term());
        assertEquals(definition, topic.keyTerms().get(0).definition());
    }
}
