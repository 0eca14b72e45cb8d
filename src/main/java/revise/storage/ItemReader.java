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
    private final Problems problems;
    private final PointReader points;
    private final BiConsumer<String, Mark> claim;

    /** @param claim is told the identity of every card and where it stands */
    ItemReader(Problems problems, BiConsumer<String, Mark> claim) {
        this.problems = problems;
        this.points = new PointReader(problems);
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
                    fields.reportKeys();
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
                    fields.reportKeys();
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
                this.points.checkWords(text, node.mark());
                Identity identity = Identity.derived(CardKind.POINT, text, List.of());
                claim(CardKind.POINT, identity, text, node.mark());
                points.add(new MarkingPoint(identity, text, "", "", 1, 0, List.of(), List.of()));
            }
        });
        return points;
    }

    private MarkingPoint point(Fields fields, Mark mark) {
        String text = points.text(fields);
        String question = fields.text("question");
        String commandWord = fields.text("commandWord");
        int marks = PointReader.marks(fields);
        int require = PointReader.require(fields);
        List<Alternatives> accept = points.accept(fields);
        List<String> reject = PointReader.reject(fields);
        Identity identity = identity(fields, CardKind.POINT, question.isEmpty() ? text : question, mark);
        fields.reportKeys();
        return new MarkingPoint(identity, text, question, commandWord, marks, require, accept, reject);
    }

    List<Mistake> mistakes(Fields topic) {
        List<Mistake> mistakes = new ArrayList<>();
        topic.each("mistakes", node -> {
            if (node instanceof Node.Mapping mapping) {
                mistakes.add(mistake(mapping, node.mark()));
            } else {
                mistakes.add(new Mistake(Identity.NONE, Fields.text(node, "a mistake", problems), ""));
            }
        });
        return mistakes;
    }

    private Mistake mistake(Node.Mapping mapping, Mark mark) {
        boolean misconception = mapping.has("misconception") || mapping.has("correction");
        Fields fields = new Fields(mapping, misconception ? "a misconception" : "a mistake", problems);
        if (!misconception) {
            String text = fields.requiredText("text");
            String id = fields.slug("id");
            fields.reportKeys();
            return new Mistake(id.isEmpty() ? Identity.NONE : Identity.given(id, List.of()), text, "");
        }
        String text = fields.requiredText("misconception");
        String correction = fields.requiredText("correction");
        Identity identity = identity(fields, CardKind.MISCONCEPTION, text, mark);
        fields.reportKeys();
        return new Mistake(identity, text, correction);
    }

    List<Faq> faqs(Fields topic) {
        List<Faq> faqs = new ArrayList<>();
        topic.each(
                "faqs",
                node -> mapping(node, "a question and answer").ifPresent(fields -> {
                    String question = fields.requiredText("question");
                    String answer = fields.requiredText("answer");
                    Identity identity = identity(fields, CardKind.FAQ, question, node.mark());
                    fields.reportKeys();
                    faqs.add(new Faq(identity, question, answer));
                }));
        return faqs;
    }

    private Optional<Fields> mapping(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, what, problems));
        }
        if (!(node instanceof Node.Refused)) {
            problems.error(node.mark(), what + " must be keys with values, not a plain text or list");
        }
        return Optional.empty();
    }

    private Identity identity(Fields fields, CardKind kind, String prompt, Mark mark) {
        String id = fields.slug("id");
        List<String> was = fields.slugs("was");
        Identity identity = id.isEmpty() ? Identity.derived(kind, prompt, was) : Identity.given(id, was);
        claim(kind, identity, prompt, mark);
        return identity;
    }

    private void claim(CardKind kind, Identity identity, String prompt, Mark mark) {
        // Without a prompt there is a complaint already.
        if (!prompt.isEmpty()) {
            claim.accept(kind.word() + "/" + identity.id(), mark);
        }
    }
}
