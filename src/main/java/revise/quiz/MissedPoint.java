package revise.quiz;

/**
 * How often a marking point was not seen.
 *
 * @param question the place in a written quiz of its question, from 1, or 0
 * @param times how many answers lack it
 * @param of how many answers there are
 */
public record MissedPoint(int question, String text, int times, int of) implements Comparable<MissedPoint> {
    MissedPoint plus(boolean missed) {
        return new MissedPoint(question, text, times + (missed ? 1 : 0), of + 1);
    }

    /** Most often missed first; of two as often missed, that of fewer answers. */
    @Override
    public int compareTo(MissedPoint other) {
        if (times != other.times) {
            return Integer.compare(other.times, times);
        }
        if (of != other.of) {
            return Integer.compare(of, other.of);
        }
        return question != other.question ? Integer.compare(question, other.question) : text.compareTo(other.text);
    }
}
