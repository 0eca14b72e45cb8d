package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.Verdict;
import revise.topic.Wording;

/** Marks answers to the questions of a written quiz, each for what {@link Paper#marks} says it is worth. */
public final class PaperExaminer {
    private final Examiner examiner;

    public PaperExaminer(Examiner examiner) {
        this.examiner = examiner;
    }

    public Marking mark(Question question, String text) {
        if (question.isChoice()) {
            boolean right = chosen(question, text) == question.right();
            return one(question.answer(), right ? Verdict.COVERED : Verdict.NOT_SEEN);
        }
        if (!question.isRecall()) {
            return examiner.mark(question, text);
        }
        List<PointMarking> points = new ArrayList<>();
        for (Question point : question.points()) {
            points.addAll(examiner.mark(point, text).points());
        }
        return Marking.of(points);
    }

    /** The option meant by an answer: its own words, its letter or its number; -1 where that cannot be told. */
    private static int chosen(Question question, String text) {
        String said = Wording.fold(text);
        for (int i = 0; i < question.options().size(); i++) {
            if (said.equals(Wording.fold(question.options().get(i)))) {
                return i;
            }
        }
        for (int i = 0; i < question.options().size(); i++) {
            if (said.equals(String.valueOf((char) ('a' + i))) || said.equals(String.valueOf(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static Marking one(String text, Verdict verdict) {
        return Marking.of(List.of(PointMarking.of(text, verdict)));
    }
}
