package revise.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks typed answers against marking points: the same answer always gets the same marking, and any text is taken.
 *
 * <p>Built once for a library; safe for use by several threads.
 */
public final class Marker {

    private final Vocabulary vocabulary;

    private Marker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the lists of words, which takes about a tenth of a second, before the first answer is there to be marked. */
    public static void prepare() {
        Thesaurus.english();
    }

    /** A marker that knows the words of a library. */
    public static Marker of(Vocabulary vocabulary) {
        return new Marker(vocabulary);
    }

    /**
     * Marks an answer.
     *
     * @param question what was asked; its words count for little, and empty if there was none
     * @param answer what the learner typed; beyond 20,000 characters it is cut
     */
    public Marking mark(String question, List<MarkScheme> schemes, String answer) {
        Reading reading = Reading.of(question, answer, vocabulary);
        List<PointMarking> points = new ArrayList<>();
        for (MarkScheme scheme : schemes) {
            points.add(PointScorer.mark(scheme, reading));
        }
        return Marking.of(points);
    }

    /** Marks a typed definition of a term against the right one, as one thought. */
    public Marking define(String term, String definition, String answer) {
        return mark(term, List.of(MarkScheme.whole(definition)), answer);
    }

    /** Marks what is said of a misconception, which is false, and why. */
    public Marking correct(String misconception, String correction, String answer) {
        return new Judgement(this, correction).ofMisconception(misconception, answer);
    }

    /** Marks what is said of a misconception's correction, which is true, where that was shown. */
    public Marking confirm(String correction, String answer) {
        return new Judgement(this, correction).ofCorrection(answer);
    }
}
