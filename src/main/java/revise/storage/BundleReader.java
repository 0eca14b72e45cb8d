package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.topic.About;
import revise.topic.CardKind;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

/** Reads a bundle of schema 1, strictly: every fault of the file is reported in one go, with its place. */
public final class BundleReader {
    private final Problems problems;

    /** Where each card identity was first used, by kind and id. */
    private final Map<String, Mark> identities = new HashMap<>();

    private Mark idMark = Mark.START;

    private BundleReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads one file.
     *
     * @param file the name that problems carry; its ending tells JSON from YAML
     */
    public static Bundle read(String file, InputStream in) throws IOException {
        Problems problems = new Problems(file, FileKind.BUNDLE);
        Optional<Node> root = tree(file, in, problems);
        BundleReader reader = new BundleReader(problems);
        Optional<Topic> topic = root.flatMap(reader::topic);
        return new Bundle(file, problems.hasErrors() ? Optional.empty() : topic, reader.idMark, problems.list());
    }

    /** What the file holds, whether it makes a topic or not. */
    static Optional<Node> tree(String file, InputStream in, Problems problems) throws IOException {
        return SourceText.read(in, problems)
                .flatMap(text -> file.endsWith(".json")
                        ? TreeReader.readJson(text, problems)
                        : TreeReader.readYaml(text, problems));
    }

    private Optional<Topic> topic(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            problems.error(
                    root.mark(),
                    "a bundle must be keys with values; the first ones are \"schema\": 1, \"id\" and \"title\"");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, "a topic", problems);
        checkSchema(fields);
        String id = requiredSlug(fields);
        String title = fields.requiredText("title");
        String subject = fields.text("subject");
        String awardingBody = fields.text("awardingBody");
        String assessment = fields.text("assessment");
        String level = level(fields);
        List<String> qualifications = fields.texts("qualifications");
        String source = fields.text("source");
        String synopsis = fields.requiredText("synopsis");
        List<String> overview = fields.texts("overview");
        ItemReader items = new ItemReader(problems, this::claim);
        List<Term> keyConcepts = items.terms(fields, "keyConcepts", CardKind.CONCEPT);
        List<Term> keyTerms = items.terms(fields, "keyTerms", CardKind.TERM);
        List<Statement> objectives = items.statements(fields, "learningObjectives", "a learning objective");
        List<MarkingPoint> points = items.points(fields);
        List<Statement> guidance = items.statements(fields, "guidance", "a piece of guidance");
        List<Mistake> mistakes = items.mistakes(fields);
        List<Faq> faqs = items.faqs(fields);
        List<Statement> prerequisites = items.statements(fields, "prerequisites", "a prerequisite");
        fields.reportKeys();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        About about = new About(id, title, subject, awardingBody, assessment, level, source, qualifications);
        return Optional.of(new Topic(
                about,
                synopsis,
                overview,
                keyConcepts,
                keyTerms,
                objectives,
                points,
                guidance,
                mistakes,
                faqs,
                prerequisites));
    }

    private void checkSchema(Fields fields) {
        fields.require("schema");
        Node schema = fields.take("schema");
        boolean integer = schema instanceof Node.Scalar scalar && scalar.type() == Node.Type.INTEGER;
        if (integer && !((Node.Scalar) schema).text().equals("1")) {
            String found = Problems.quoted(((Node.Scalar) schema).text());
            problems.error(
                    schema.mark(), "this revise reads schema 1 only, not " + found + "; a later one may read it");
        } else if (!integer && schema != null && !(schema instanceof Node.Refused)) {
            problems.error(schema.mark(), "\"schema\" must be the number 1, not in quotes");
        }
    }

    private String requiredSlug(Fields fields) {
        fields.require("id");
        idMark = fields.mark("id");
        return fields.slug("id");
    }

    private String level(Fields fields) {
        boolean number = fields.take("level") instanceof Node.Scalar scalar && scalar.type() == Node.Type.INTEGER;
        if (number) {
            return Integer.toString(fields.number("level", 1, 8, 1));
        }
        return fields.text("level");
    }

    /** Two cards of one kind may not be known by the same id. */
    private void claim(String key, Mark mark) {
        Mark first = identities.putIfAbsent(key, mark);
        if (first != null) {
            problems.error(
                    mark,
                    "this is the same card as the one in line " + first.line() + "; give one of them another \"id\"");
        }
    }
}
