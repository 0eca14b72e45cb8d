package revise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import revise.topic.Alternatives;
import revise.topic.CardKind;
import revise.topic.Faq;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;

/** Reads the lists of a bundle: terms, points, mistakes and so on. An item with a fault is left out of its list. */
final class ItemReader {
    private static final int MAX_MARKS = 100;

    private final Problems problems;
    private final BiConsumer<String, Mark> claim;

    /** @param claim is told the identity of every card and where it stands */
    ItemReader(Problems problems, BiConsumer<String, Mark> claim) {
        this.problems = problems;
        this.claim = claim;
    }

    List<Term> terms(Fields topic, String key, CardKind kind) {
        List<Term> terms = new ArrayList<>();
        topic.each(
                key,
                node -> mapping(node, "a " + kind.label()).ifPresent(fields -> {
                    String term = fields.requiredText("term");
                    String definition = fields.requiredText("definition");
                    Identity identity = identity(fields, kind, term, node.mark());
                    List<String> aliases = fields.texts("aliases");
                    fields.reportUnknown();
                    terms.add(new Term(identity, term, definition, aliases));
                }));
        return terms;
    }

    List<Statement> statements(Fields topic, String key, String what) {
        List<Statement> statements = new ArrayList<>();
        topic.each(key, node -> {
            if (node instanceof Node.Mapping) {
                mapping(node, what).ifPresent(fields -> {
                    String text = fields.requiredText("text");
                    String id = fields.slug("id");
                    fields.reportUnknown();
                    statements.add(new Statement(text, id));
                });
            } else {
                statements.add(new Statement(Fields.text(node, what, problems), ""));
            }
        });
        return statements;
    }

    List<MarkingPoint> points(Fields topic) {
        List<MarkingPoint> points = new ArrayList<>();
        topic.each("markingPoints", node -> {
            if (node instanceof Node.Mapping) {
                mapping(node, "a marking point").ifPresent(fields -> points.add(point(fields, node.mark())));
            } else {
                String text = Fields.text(node, "a marking point", problems);
                Identity identity = claimed(Identity.derived(CardKind.POINT, text, List.of()), CardKind.POINT, node);
                points.add(new MarkingPoint(identity, text, "", "", 1, 0, List.of(), List.of()));
            }
        });
        return points;
    }

    private MarkingPoint point(Fields fields, Mark mark) {
        String text = fields.requiredText("text");
        String question = fields.text("question");
        String commandWord = fields.text("commandWord");
        int marks = fields.number("marks", 1, MAX_MARKS, 1);
        int require = fields.number("require", 1, MAX_MARKS, 0);
        List<Alternatives> accept = accept(fields);
        List<String> reject = fields.texts("reject");
        Identity identity = identity(fields, CardKind.POINT, question.isEmpty() ? text : question, mark);
        fields.reportUnknown();
        return new MarkingPoint(identity, text, question, commandWord, marks, require, accept, reject);
    }

    private List<Alternatives> accept(Fields point) {
        List<Alternatives> accept = new ArrayList<>();
        Node node = point.take("accept");
        if (node instanceof Node.Mapping elements) {
            Fields fields = new Fields(elements, "\"accept\"", problems);
            for (Node.Field element : elements.fields()) {
                accept.add(new Alternatives(element.key(), fields.texts(element.key())));
            }
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.error(node.mark(), "\"accept\" must be a mapping of elements to lists of alternatives");
        }
        return accept;
    }

    List<Mistake> mistakes(Fields topic) {
        List<Mistake> mistakes = new ArrayList<>();
        topic.each("mistakes", node -> {
            if (node instanceof Node.Mapping) {
                mapping(node, "a mistake").ifPresent(fields -> mistakes.add(mistake(fields, node.mark())));
            } else {
                mistakes.add(new Mistake(Identity.NONE, Fields.text(node, "a mistake", problems), ""));
            }
        });
        return mistakes;
    }

    private Mistake mistake(Fields fields, Mark mark) {
        if (!fields.has("misconception") && !fields.has("correction")) {
            String text = fields.requiredText("text");
            String id = fields.slug("id");
            fields.reportUnknown();
            return new Mistake(id.isEmpty() ? Identity.NONE : Identity.given(id, List.of()), text, "");
        }
        for (String key : List.of("misconception", "correction")) {
            if (!fields.has(key)) {
                problems.error(mark, "a misconception needs a \"" + key + "\"");
            }
        }
        String misconception = fields.text("misconception");
        String correction = fields.text("correction");
        Identity identity = identity(fields, CardKind.MISCONCEPTION, misconception, mark);
        fields.reportUnknown();
        return new Mistake(identity, misconception, correction);
    }

    List<Faq> faqs(Fields topic) {
        List<Faq> faqs = new ArrayList<>();
        topic.each(
                "faqs",
                node -> mapping(node, "a question and answer").ifPresent(fields -> {
                    String question = fields.requiredText("question");
                    String answer = fields.requiredText("answer");
                    Identity identity = identity(fields, CardKind.FAQ, question, node.mark());
                    fields.reportUnknown();
                    faqs.add(new Faq(identity, question, answer));
                }));
        return faqs;
    }

    private Optional<Fields> mapping(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, problems));
        }
        if (!(node instanceof Node.Refused)) {
            problems.error(node.mark(), what + " must be a mapping of keys, not a plain text or list");
        }
        return Optional.empty();
    }

    private Identity identity(Fields fields, CardKind kind, String prompt, Mark mark) {
        String id = fields.slug("id");
        List<String> was = fields.slugs("was");
        Identity identity = id.isEmpty() ? Identity.derived(kind, prompt, was) : Identity.given(id, was);
        if (!prompt.isEmpty()) {
            claim.accept(kind.word() + "/" + identity.id(), mark);
        }
        return identity;
    }

    private Identity claimed(Identity identity, CardKind kind, Node node) {
        claim.accept(kind.word() + "/" + identity.id(), node.mark());
        return identity;
    }
}
