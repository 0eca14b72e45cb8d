package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final List<CardMemory> deck = SimulatedLearner.newDeck(50);

    private Plan plan(List<CardMemory> cards, int days) {
        return Plan.of(cards, scheduler, aim(days), SimulatedLearner.morning(0));
    }

    private static Aim aim(int days) {
        return Aim.at(TODAY.plusDays(days), Pace.USUAL);
    }

    private static int fresh(Plan plan) {
        return plan.days().stream().mapToInt(PlanDay::fresh).sum();
    }

    private static double mean(Plan plan) {
        return plan.days().stream().mapToDouble(PlanDay::minutes).average().orElseThrow();
    }

    private static double most(Plan plan) {
        return plan.days().stream().mapToDouble(PlanDay::minutes).max().orElseThrow();
    }

    @Test
    void reachesFromTodayToTheDayBeforeTheDate() {
        Plan plan = plan(deck, 30);
        assertEquals(30, plan.days().size());
        assertEquals(TODAY, plan.days().get(0).date());
        assertEquals(TODAY.plusDays(29), plan.days().get(29).date());
        assertEquals(200, plan.onTheDate().size());
        assertEquals(
                List.of("digestion", "energy", "mushrooms", "photosynthesis"),
                plan.topics().stream().map(TopicOutlook::topic).toList());
    }

    @Test
    void showsEveryCardAtASteadyLoadHoweverFarTheDateIs() {
        for (int days : new int[] {1, 2, 3, 5, 7, 14, 30, 60, 180}) {
            Plan plan = plan(deck, days);
            assertEquals(200, fresh(plan), days + " days");
            assertTrue(most(plan) <= 1.5 * mean(plan), days + " days: " + plan.days());
        }
    }

    @Test
    void differsWithTheTimeThatIsLeft() {
        Plan two = plan(deck, 2);
        Plan fourteen = plan(deck, 14);
        Plan sixty = plan(deck, 60);
        assertTrue(mean(two) > 3 * mean(fourteen));
        assertTrue(mean(fourteen) > 2 * mean(sixty));
        for (int topic = 0; topic < 4; topic++) {
            assertFalse(two.topics().get(topic).ready());
            assertTrue(fourteen.topics().get(topic).ready());
            assertTrue(sixty.topics().get(topic).recall()
                    > fourteen.topics().get(topic).recall());
        }
    }

    @Test
    void tellsWhichTopicsTooLittleTimeLeavesBehind() {
        Aim hurried = new Aim(TODAY.plusDays(14), Pace.USUAL, OptionalDouble.of(10));
        Plan plan = Plan.of(deck, scheduler, hurried, SimulatedLearner.morning(0));
        assertTrue(most(plan) <= 10);
        assertTrue(
                plan.topics().stream().noneMatch(TopicOutlook::ready),
                () -> plan.topics().toString());
        assertThrows(IllegalArgumentException.class, () -> new Aim(TODAY, Pace.USUAL, OptionalDouble.of(0)));
    }

    @Test
    void aDateThatIsNotAheadIsRefused() {
        for (int days : new int[] {0, -1}) {
            Exception refused = assertThrows(IllegalArgumentException.class, () -> plan(deck, days));
            assertEquals("the date to plan for is not after today: " + TODAY.plusDays(days), refused.getMessage());
        }
    }

    @Test
    void aDateFurtherThanPlansReachIsRefused() {
        assertEquals(1000, plan(List.of(), 1000).days().size());
        assertThrows(IllegalArgumentException.class, () -> plan(deck, 1001));
    }

    @Test
    void anEmptyDeckHasNothingToDo() {
        Plan plan = plan(List.of(), 3);
        assertEquals(List.of(), plan.today());
        assertEquals(0, mean(plan));
    }

    @Test
    void theSameDeckHasTheSamePlan() {
        assertEquals(plan(deck, 14), plan(deck, 14));
        assertEquals(
                plan(deck, 14).today(),
                Plan.today(deck, scheduler, aim(14), SimulatedLearner.morning(0))
                        .cards());
    }

    @Test
    void whatIsDoneTodayIsNotAskedAgainToday() {
        SimulatedLearner learner = new SimulatedLearner(deck, 30, 0.9, 1);
        List<String> asked = Plan.today(deck, scheduler, aim(30), SimulatedLearner.morning(0))
                .cards();
        asked.forEach(card -> learner.learn(card, 0));
        Plan evening = Plan.of(
                learner.deck(), scheduler, aim(30), SimulatedLearner.morning(0).plusSeconds(9000));
        assertTrue(evening.today().size() <= 2, evening.today()::toString);
        assertEquals(asked.size(), evening.days().get(0).fresh(), 2);
    }

    @Test
    void everyCardIsSeenInTheLastDays() {
        Set<String> seen = new HashSet<>();
        SimulatedLearner learner = new SimulatedLearner(deck, 30, 0.9, 4);
        for (int day = 0; day < 30; day++) {
            Aim aim = Aim.at(TODAY.plusDays(30), Pace.USUAL);
            for (String card : Plan.today(learner.deck(), scheduler, aim, SimulatedLearner.morning(day))
                    .cards()) {
                learner.learn(card, day);
                if (day >= 30 - Approach.LAST_DAYS) {
                    seen.add(card);
                }
            }
        }
        assertEquals(200, seen.size());
    }

    @Test
    void aMissedWeekIsSpreadOverTheDaysLeft() {
        SimulatedLearner learner = new SimulatedLearner(deck, 30, 0.9, 2);
        for (int day = 0; day < 10; day++) {
            Plan.today(learner.deck(), scheduler, aim(30), SimulatedLearner.morning(day))
                    .cards()
                    .forEach(learnOn(learner, day));
        }
        Plan plan = Plan.of(learner.deck(), scheduler, aim(30), SimulatedLearner.morning(17));
        assertTrue(most(plan) <= 1.5 * mean(plan), () -> plan.days().toString());
        assertTrue(
                plan.topics().stream().allMatch(TopicOutlook::ready),
                () -> plan.topics().toString());
    }

    /** Smoothing must not fill quiet months with reviews that nothing asks for. */
    @Test
    void aLongPlanAsksForNoMoreThanItNeeds() {
        Plan plan = plan(deck, 190);
        int reviews = plan.days().stream().mapToInt(PlanDay::reviews).sum();
        assertTrue(reviews <= 10 * 200, () -> reviews + " reviews");
        assertTrue(most(plan) <= 1.5 * mean(plan), () -> plan.days().toString());
        assertEquals(200, plan.secure());
    }

    private static Consumer<String> learnOn(SimulatedLearner learner, int day) {
        return card -> learner.learn(card, day);
    }
}
