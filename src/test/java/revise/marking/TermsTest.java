package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.marking.TermMarking.Match;
import revise.marking.Terms.Term;

class TermsTest {

    private static final Term STRATEGY = new Term("Strategic Management", List.of());
    private static final Term AGREEMENT = new Term("service level agreement", List.of("SLA"));
    private static final Term TEAM = new Term("Teamwork and collaboration", List.of());
    private static final Term ABDUCTION = new Term("abduction", List.of());
    private static final List<Term> ALL = List.of(
            STRATEGY,
            AGREEMENT,
            TEAM,
            ABDUCTION,
            new Term("Project Management", List.of()),
            new Term("osmosis", List.of()));
    private static final Terms TERMS =
            Terms.of(ALL, Vocabulary.of(ALL.stream().map(Term::name).toList()));

    @ParameterizedTest
    @CsvSource({
        "strategic management, EXACT", "Stratgic Managment, TYPO", "management; strategic, EXACT", "strategy, NEAR",
        "cookery, WRONG", "'', WRONG", "project management, OTHER_TERM", "proyect managment, OTHER_TERM",
        "osmosis, OTHER_TERM", "it's called strategic management, EXACT"
    })
    void aTypedTerm(String typed, Match match) {
        assertEquals(match, TERMS.judge(STRATEGY, typed).match());
    }

    @Test
    void aShortWordMayBeMisspeltBesideTheRestOfItsName() {
        Term gantt = new Term("Gantt chart", List.of());
        assertEquals(Match.TYPO, TERMS.judge(gantt, "gant chart").match());
        assertEquals(Match.TYPO, TERMS.judge(gantt, "Gantt cahrt").match());
        assertEquals(Match.WRONG, TERMS.judge(gantt, "gant chrt osmosisly").match());
        Term unit = new Term("work unit", List.of());
        assertEquals("again", TERMS.judge(unit, "word unti").match().rating());
    }

    @Test
    void aWordOfTheSameFamilyIsAnotherTerm() {
        Term competition = new Term("competition", List.of());
        Term competitor = new Term("competitor", List.of());
        Terms terms = Terms.of(List.of(competition, competitor), Vocabulary.EMPTY);
        assertEquals(Match.OTHER_TERM, terms.judge(competition, "competitors").match());
        assertEquals(Match.EXACT, terms.judge(competitor, "competitors").match());
    }

    @Test
    void theOtherTermIsNamed() {
        assertEquals(
                "Project Management", TERMS.judge(STRATEGY, "project managment").meant());
    }

    @Test
    void aliasesAndSpacingAreRight() {
        assertEquals(Match.ALIAS, TERMS.judge(AGREEMENT, "an sla").match());
        assertEquals(
                "good", TERMS.judge(TEAM, "team work & collaberation").match().rating());
    }

    @Test
    void theReverseIsNoTypingError() {
        assertEquals("again", TERMS.judge(ABDUCTION, "adduction").match().rating());
    }
}
