package revise.storage;

import java.util.ArrayList;
import java.util.List;
import revise.topic.Alternatives;

/** Reads what a marking point is marked by, in a bundle and beside an answer alike. */
final class PointReader {
    private static final int MAX_MARKS = 100;

    private final Problems problems;

    PointReader(Problems problems) {
        this.problems = problems;
    }

    String text(Fields point) {
        String text = point.requiredText("text");
        checkWords(text, point.mark("text"));
        return text;
    }

    /** Nothing can be marked by punctuation alone. */
    void checkWords(String text, Mark mark) {
        if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.error(mark, "a marking point needs words; write what earns the credit");
        }
    }

    static int marks(Fields point) {
        return point.number("marks", 1, MAX_MARKS, 1);
    }

    static int require(Fields point) {
        return point.number("require", 1, MAX_MARKS, 0);
    }

    static List<String> reject(Fields point) {
        return point.texts("reject");
    }

    List<Alternatives> accept(Fields point) {
        List<Alternatives> accept = new ArrayList<>();
        Node node = point.take("accept");
        if (node instanceof Node.Mapping elements) {
            Fields fields = new Fields(elements, "\"accept\"", problems);
            for (Node.Field element : elements.fields()) {
                if (Fields.isBlank(element.key())) {
                    problems.error(element.keyMark(), "an element of \"accept\" has an empty name; write its words");
                }
                accept.add(new Alternatives(element.key(), fields.texts(element.key())));
            }
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.error(node.mark(), "\"accept\" must be elements, each with the list of its alternatives");
        }
        return accept;
    }
}
