package revise.marking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Any text is taken, and none takes long. */
class RobustnessTest {

    private static List<MarkScheme> schemes;
    private static Marker marker;
    private static String essay;

    @BeforeAll
    static void warm() throws IOException {
        List<Probe> probes = ProbeFile.read();
        schemes = probes.stream().limit(8).map(Probe::scheme).toList();
        marker = Probe.marker(probes);
        essay = probes.stream().map(Probe::text).collect(Collectors.joining(" "));
        for (int i = 0; i < 20; i++) {
            marker.mark("How?", schemes, essay);
        }
    }

    @TestFactory
    List<DynamicTest> oddAnswersTakeATenthOfASecondAtMost() {
        return List.of(
                odd("1 MB of prose", essay.repeat(1_000_000 / essay.length() + 1)),
                odd("1 MB of one letter", "a".repeat(1_000_000)),
                odd("1 MB of spaces", " ".repeat(1_000_000)),
                odd("1 MB of apostrophes", "a'".repeat(500_000)),
                odd("100,000 times not", "not ".repeat(100_000)),
                odd("100,000 times the same sentence", "It is not true that. ".repeat(50_000)),
                odd("emoji", "👩‍🔧🔧 training 😀".repeat(5_000)),
                odd("lone surrogates", "\ud83d training \ude00 staff \ud800".repeat(3_000)),
                odd("right to left", "\u202eתוכנית שירות ללקוח‏ \u202d training ".repeat(1_000)),
                odd("control characters", "\u0000\u0007\u001b[31mtraining\u001b[0m\u009b2J \u200b\ufeff".repeat(1_000)),
                odd("combining marks", "e" + "\u0301".repeat(15_000)),
                odd("compatibility forms", "\ufdfa\u2460\uff46\u1d4d ".repeat(3_000)),
                odd("random words", words(4_000)));
    }

    private static DynamicTest odd(String name, String answer) {
        return DynamicTest.dynamicTest(name, () -> {
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                long start = cpuTime();
                Marking marking = marker.mark("How?", schemes, answer);
                fastest = Math.min(fastest, cpuTime() - start);
                for (PointMarking point : marking.points()) {
                    point.matched().forEach(span -> assertTrue(span.end() <= answer.length()));
                }
            }
            assertTrue(fastest < 100_000_000, name + " took " + fastest / 1_000_000 + " ms");
        });
    }

    @Test
    void twentyKilobytesTakeTwentyMilliseconds() {
        String answer = essay.repeat(20_000 / essay.length() + 1).substring(0, 20_000);
        List<MarkScheme> one = schemes.subList(0, 1);
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = cpuTime();
            marker.mark("How?", one, answer);
            fastest = Math.min(fastest, cpuTime() - start);
        }
        assertTrue(fastest < 20_000_000, "took " + fastest / 1_000_000 + " ms");
    }

    @Test
    void anAnswerThatIsCutIsSaidToBe() {
        PointMarking cut =
                marker.mark("How?", schemes, "x ".repeat(20_000)).points().get(0);
        assertTrue(cut.flags().contains(Flag.CUT));
        assertFalse(marker.mark("How?", schemes, "x ").points().get(0).flags().contains(Flag.CUT));
    }

    @Test
    void notManyTimesIsNotCovered() {
        PointMarking point =
                marker.mark("How?", schemes, "not ".repeat(100_000)).points().get(0);
        assertNotEquals(Verdict.COVERED, point.verdict());
    }

    /** Nanoseconds that this thread has worked, whatever else the machine does meanwhile. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String words(int count) {
        StringBuilder out = new StringBuilder();
        long state = 42;
        for (int i = 0; i < count; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            for (long letters = state >>> 20; letters > 1_000_000; letters /= 26) {
                out.append((char) ('a' + letters % 26));
            }
            out.append(' ');
        }
        return out.toString();
    }
}
