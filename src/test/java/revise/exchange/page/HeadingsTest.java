package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Key Concepts & Core Principles              | CONCEPTS
            KEY CONCEPTS:                               | CONCEPTS
            ## Key concepts and core principles         | CONCEPTS
            💡 Exam Tips                                | GUIDANCE
            3. Exam Tips (4)                            | GUIDANCE
            Examiner Tips for Rivers                    | GUIDANCE
            Common Mistakes in The Great Gatsby         | MISTAKES
            **Common Misconceptions & Mistakes to Avoid** | MISTAKES
            Examiner Marking Points                     | POINTS
            Key Marking Points                          | POINTS
            Rivers — Key Terms                          | TERMS
            Example Examiner Feedback                   | FEEDBACK
            Frequently Asked Questions (FAQs)           | FAQS
            Key Concepts 🔑                             | CONCEPTS
            Was this page helpful?                      | TAIL
            Ready to test yourself?                     | TAIL
            All Biology topics                          | INDEX
            """)
    void knows(String line, Part part) {
        assertEquals(Optional.of(part), Headings.of(Lines.of(line).get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Key Concepts",
                "Exam tips are given below.",
                "Common errors to avoid in your coursework",
                "Errors in the ledger",
                "Key",
                "Guidance for achieving higher grades"
            })
    void takesNothingElseForOne(String line) {
        assertEquals(Optional.empty(), Headings.of(Lines.of(line).get(0)));
    }
}
