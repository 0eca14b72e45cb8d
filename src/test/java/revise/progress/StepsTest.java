package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void hardLiesBetweenAgainAndGood() {
        assertEquals(Duration.ofSeconds(330), Steps.LEARNING.wait(0, Rating.HARD));
        assertEquals(Duration.ofMinutes(10), Steps.LEARNING.wait(1, Rating.HARD));
        assertEquals(Duration.ofMinutes(15), Steps.RELEARNING.wait(0, Rating.HARD));
    }

    @Test
    void waitsAreLongerThanNothingAndShorterThanADay() {
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofDays(1))) {
            assertThrows(IllegalArgumentException.class, () -> new Steps(List.of(wrong)));
        }
    }
}
