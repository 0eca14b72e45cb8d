package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import revise.marking.MarkScheme;
import revise.progress.Mastery;
import revise.quiz.Card;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.topic.About;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;

/** What stands between a page's head and its foot. */
class PagesTest {
    private static final Card TERM =
            new Card("t/term/1", CardKind.TERM, "t", "Tea", 1, "A steamed tea.", "Sencha", List.of("煎茶"), "", 1);
    private static final Card WRONG = new Card(
            "t/misconception/1",
            CardKind.MISCONCEPTION,
            "t",
            "Tea",
            1,
            "Boil it.",
            "70 °C & no more.",
            List.of(),
            "",
            1);

    private static String body(String page) {
        return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
    }

    private static Paper paper() {
        Question term = new Question(TERM, TERM.prompt(), Optional.empty(), List.of(), -1, List.of());
        Question judged = new Question(WRONG, "Boil it.", Optional.of(false), List.of(), -1, List.of());
        Question choice =
                new Question(TERM, TERM.prompt(), Optional.empty(), List.of("Matcha", "Sencha"), 1, List.of());
        return new Paper("Mock", 7, List.of(term, judged, choice));
    }

    @Test
    void aPaperHasItsAnswersInAPartOfTheirOwn() {
        String page = body(PaperHtml.of(paper(), Answers.BELOW));
        String questions = page.substring(0, page.indexOf("<section class=\"answers\""));
        String answers = page.substring(questions.length());
        assertFalse(questions.contains("煎茶") || questions.contains("no more"), questions);
        assertTrue(answers.contains("<p>Sencha (also 煎茶) <span class=\"dim\">(1 mark)</span></p>"), answers);
        assertTrue(answers.contains("<p>False. 70 °C &amp; no more. <span"), answers);
        assertTrue(answers.contains("<p>B. Sencha <span"), answers);
        assertTrue(questions.contains(" · seed 7</p>") && answers.contains(" · seed 7</p>"), page);
        assertEquals(page, body(PaperHtml.of(paper(), Answers.APART)));
    }

    @Test
    void aPaperWithoutAnswersHasNone() {
        String page = body(PaperHtml.of(paper(), Answers.NONE));
        assertFalse(page.contains("Mark scheme") || page.contains("煎茶"), page);
        assertTrue(page.contains("<ol class=\"options\">\n<li>Matcha</li>\n<li>Sencha</li>\n</ol>\n"), page);
    }

    private static Criterion criterion(String text) {
        return new Criterion(
                new About("t", "Tea", "", "", "", "", "", List.of()),
                1,
                "t/point/1",
                new MarkingPoint(Identity.given("1", List.of()), text, "", "", 1, 0, List.of(), List.of()),
                MarkScheme.of(text),
                Mastery.NEW,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aChecklistHasBoxesForDutiesAndNoneForExamples() {
        Criterion all = criterion("Describes a risk, including the hazard, its likelihood, and its severity");
        Criterion any = criterion("Names measures, such as training, signs or <gloves>");
        String page = body(CriteriaHtml.of(List.of(all, any), true));
        assertEquals(1 + 3 + 1, page.split("type=\"checkbox\"", -1).length - 1, page);
        assertTrue(page.contains("\n<p class=\"dim\">such as: training · signs · &lt;gloves&gt;</p>\n</li>"), page);
        String listed = body(CriteriaHtml.of(List.of(any), false));
        assertTrue(listed.contains("<ul>\n<li>training</li>\n<li>signs</li>"), listed);
    }

    @Test
    void aFlashCardHasAFrontAndABack() {
        assertEquals("""
                <section class="topic" aria-labelledby="t">
                <h2 id="t">Tea</h2>
                <article class="card">
                <div class="side">
                <p class="dim">Tea · key term</p>
                <p class="prompt">A steamed tea.</p>
                </div>
                <div class="side">
                <p>Sencha</p>
                </div>
                </article>
                </section>
                """, CardsHtml.flashCards(List.of(TERM)));
    }

    @Test
    void cardsAreListedByKind() {
        assertEquals("""
                <section class="topic" aria-labelledby="t">
                <h2 id="t">Tea</h2>
                <h3>Key terms</h3>
                <dl>
                <div class="item"><dt>Sencha</dt>
                <dd>A steamed tea.</dd>
                </div>
                </dl>
                <h3>Misconceptions</h3>
                <dl>
                <div class="item"><dt>Boil it.</dt>
                <dd>70 °C &amp; no more.</dd>
                </div>
                </dl>
                </section>
                """, CardsHtml.of(List.of(WRONG, TERM)));
    }

    @Test
    void pagesAreWhole() {
        String page = CardsHtml.flashCardHeader("T") + CardsHtml.flashCardFooter();
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        assertTrue(page.endsWith("</div>\n</main>\n</body>\n</html>\n"));
    }
}
