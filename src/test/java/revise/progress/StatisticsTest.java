package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Instant NOW = Instant.parse("2027-01-10T21:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final Timetable timetable = new Timetable(scheduler, Assessments.NONE, Pace.USUAL);
    private final List<Entry> entries = new ArrayList<>();

    private void review(int daysAgo, String card, Rating rating, int seconds) {
        Instant at = NOW.minusSeconds(86_400L * daysAgo).plusSeconds(entries.size());
        entries.add(new Review("id" + entries.size(), at, card, rating, seconds * 1000L, Optional.empty()));
    }

    private Statistics statistics(Timetable honouring, String... unseen) {
        History history = History.of(entries);
        List<CardMemory> deck = new ArrayList<>();
        Progress.of(history.reviews(), scheduler, Map.of())
                .memories()
                .forEach((card, memory) -> deck.add(new CardMemory(card, memory)));
        for (String card : unseen) {
            deck.add(new CardMemory(card, Memory.NEW));
        }
        return Statistics.of(history, deck, honouring, NOW);
    }

    @Test
    void retentionCountsTheFirstRatingOnALaterDay() {
        review(40, "a/term/1", Rating.AGAIN, 10);
        review(40, "a/term/1", Rating.GOOD, 10);
        review(38, "a/term/1", Rating.AGAIN, 10);
        review(38, "a/term/1", Rating.GOOD, 10);
        review(20, "a/term/1", Rating.GOOD, 10);
        review(6, "a/term/1", Rating.HARD, 10);
        Statistics statistics = statistics(timetable);
        assertEquals(new Retention(1, 1), statistics.week());
        assertEquals(new Retention(2, 2), statistics.month());
        assertEquals(new Retention(2, 3), statistics.ever());
        assertEquals(2 / 3.0, statistics.ever().share().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), new Retention(0, 0).share());
    }

    @Test
    void daysHoldReviewsMinutesAndNewCards() {
        review(1, "a/term/1", Rating.GOOD, 30);
        review(1, "a/term/1", Rating.GOOD, 30);
        review(1, "b/term/1", Rating.GOOD, 60);
        review(0, "a/term/1", Rating.AGAIN, 5000);
        LocalDate today = LocalDate.of(2027, 1, 10);
        assertEquals(
                List.of(
                        new DayFigures(today.minusDays(1), 3, 2, 2, new Retention(0, 0)),
                        new DayFigures(today, 1, 5, 0, new Retention(0, 1))),
                statistics(timetable).days());
    }

    @Test
    void aStreakLastsUntilADayIsMissed() {
        for (int day : new int[] {20, 19, 18, 17, 5, 3, 2, 1}) {
            review(day, "a/term/1", Rating.GOOD, 5);
        }
        assertEquals(new Streak(3, 4), statistics(timetable).streak());
        review(0, "a/term/1", Rating.GOOD, 5);
        assertEquals(new Streak(4, 4), statistics(timetable).streak());
        assertEquals(new Streak(0, 0), Streak.of(List.of(), 20_000));
    }

    @Test
    void theForecastCountsWhatIsDueEachDay() {
        review(30, "a/term/1", Rating.EASY, 5);
        review(0, "a/term/2", Rating.GOOD, 5);
        review(0, "a/term/2", Rating.GOOD, 5);
        List<Integer> forecast = statistics(timetable, "a/term/3").forecast();
        assertEquals(Statistics.FORECAST_DAYS, forecast.size());
        assertEquals(1, forecast.get(0));
        assertEquals(1, forecast.get(2));
        assertEquals(2, forecast.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void theForecastHonoursAssessments() {
        for (int day = 90; day > 0; day -= 10) {
            review(day, "a/term/1", Rating.EASY, 5);
        }
        assertEquals(
                0,
                statistics(timetable).forecast().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        LocalDate date = LocalDate.of(2027, 2, 8);
        Assessment assessment = new Assessment(date, Set.of(), OptionalDouble.empty());
        Timetable dated = new Timetable(scheduler, new Assessments(List.of(assessment)), Pace.USUAL);
        assertEquals(
                1,
                statistics(dated).forecast().subList(0, 29).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    /** On the day itself all is as usual again, and a card that rests until then is due no sooner. */
    @Test
    void aCardThatRestsUntilItsAssessmentIsNotForecastForTheDay() {
        for (int day = 90; day > 0; day -= 10) {
            review(day, "a/term/1", Rating.EASY, 5);
        }
        Assessment assessment = new Assessment(LocalDate.of(2027, 1, 20), Set.of(), OptionalDouble.empty());
        Timetable dated = new Timetable(scheduler, new Assessments(List.of(assessment)), Pace.USUAL);
        assertEquals(
                0,
                statistics(dated).forecast().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void topicsAndWeakestCards() {
        review(3, "a/term/1", Rating.AGAIN, 5);
        review(3, "a/term/2", Rating.GOOD, 5);
        review(0, "a/term/3", Rating.EASY, 5);
        Statistics statistics = statistics(timetable, "a/term/4", "b/term/1");
        assertEquals(
                List.of("a/term/1", "a/term/2"),
                statistics.weakest().stream().map(WeakCard::key).toList());
        TopicMastery topic = statistics.topics().get(0);
        assertEquals(List.of(1, 2, 1, 4), List.of(topic.fresh(), topic.weak(), topic.secure(), topic.cards()));
        assertTrue(topic.recall() > 0.5 && topic.recall() < 0.75, () -> "recall " + topic.recall());
        assertEquals(new TopicMastery("b", 1, 0, 0, 0), statistics.topics().get(1));
    }

    @Test
    void paceIsTheLearnersOwnOnceItIsKnown() {
        assertEquals(Pace.USUAL, Progress.NONE.pace());
        for (int i = 0; i < 1000; i++) {
            review(2, "a/term/" + i, Rating.AGAIN, 20);
            review(2, "a/term/" + i, Rating.GOOD, 10);
            review(1, "a/term/" + i, Rating.GOOD, 9);
            review(1, "a/point/" + i, Rating.GOOD, 0);
        }
        Pace pace = Progress.of(entries, scheduler, Map.of()).pace();
        assertEquals(30, pace.newSeconds(), 1);
        assertEquals(9, pace.reviewSeconds(), 1);
    }
}
