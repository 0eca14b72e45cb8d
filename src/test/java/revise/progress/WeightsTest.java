package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void thereAreTwentyOne() {
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> new Weights(Weights.DEFAULT.values().subList(0, 19)));
        assertEquals("FSRS-6 has 21 weights, not 19", refused.getMessage());
    }

    @Test
    void eachIsFiniteAndInRange() {
        for (int i = 0; i < Weights.COUNT; i++) {
            for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e-9, 100.1}) {
                List<Double> values = new ArrayList<>(Weights.DEFAULT.values());
                values.set(i, wrong);
                Exception refused = assertThrows(IllegalArgumentException.class, () -> new Weights(values));
                assertTrue(refused.getMessage().startsWith("weight w" + i + " is " + wrong), refused::getMessage);
            }
        }
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int i = 0; i < Weights.COUNT; i++) {
            low.add(Weights.low(i));
            high.add(Weights.high(i));
        }
        assertEquals(low, new Weights(low).values());
        assertEquals(high, new Weights(high).values());
    }
}
