package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.Statement;
import revise.topic.Topic;

class FurnitureTest {
    private static Topic topic(String page) {
        return PageImport.of(page, new Given("", "", "", "", "", ""), Optional.empty())
                .topic();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVERTISEMENT",
                "Page 2 of 3",
                "2",
                "© 2025 Boats Ltd. All rights reserved.",
                "Terms of use | Privacy policy",
                "Facebook Twitter WhatsApp",
                "Last updated: 3 March 2025",
                "We use cookies to improve this site.",
                "← Previous topic"
            })
    void isNoItemAndEndsNoSection(String line) {
        Topic topic = topic("Bows\n\nFronts of boats.\n\nExam Tips\nLook ahead.\n" + line + "\nLook back.\n");
        assertEquals(
                List.of("Look ahead.", "Look back."),
                topic.guidance().stream().map(Statement::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next: look around.", "Cookies are small files.", "Help", "Save", "Page numbers help."})
    void wordsOfATopicStay(String line) {
        Topic topic = topic("Bows\n\nFronts of boats.\n\nExam Tips\n- Look ahead.\n- " + line + "\n- Look back.\n");
        assertEquals(3, topic.guidance().size());
    }

    @Test
    void aTermOfTheSameWordsStays() {
        String rest = "Bow\nThe front of a boat.\nStern\nThe back of a boat.\nKeel\nWhat is below.\n";
        Topic topic = topic("Boats\n\nThey float.\n\nKey Terms\nTerms and conditions\nWhat both sides agree to.\n"
                + rest + "Mast\nWhat holds the sail.\nPrivacy policy\nTerms of use\n");
        assertEquals(5, topic.keyTerms().size());
        assertEquals("Terms and conditions", topic.keyTerms().get(0).term());
    }

    @Test
    void standsAboveTheTitle() {
        Topic topic = topic("""
                This site uses cookies.
                Got it!
                Home / Boats / Bows
                Log in
                Sign up free

                Bows — AQA GCSE Sailing

                8 min read

                Fronts of boats.

                Exam Tips
                - Look ahead.
                """);
        assertEquals("Bows", topic.title());
        assertEquals("AQA", topic.about().awardingBody());
        assertEquals("Fronts of boats.", topic.synopsis());
    }
}
