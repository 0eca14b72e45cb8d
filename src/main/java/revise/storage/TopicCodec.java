package revise.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import revise.topic.About;
import revise.topic.Alternatives;
import revise.topic.Counts;
import revise.topic.Faq;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

/**
 * A topic as bytes, for the cache: ten times quicker to read than its bundle, card identities worked out. Reading is on
 * the way to the first prompt, and a lambda costs more to link there than a loop to write.
 */
final class TopicCodec {
    private TopicCodec() {}

    static byte[] encode(Topic topic) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 << 10);
        try {
            BinaryOutput out = new BinaryOutput(bytes);
            write(out, topic.about());
            out.text(topic.synopsis());
            out.texts(topic.overview());
            out.list(topic.keyConcepts(), TopicCodec::write);
            out.list(topic.keyTerms(), TopicCodec::write);
            out.list(topic.learningObjectives(), TopicCodec::write);
            out.list(topic.markingPoints(), TopicCodec::write);
            out.list(topic.guidance(), TopicCodec::write);
            out.list(topic.mistakes(), TopicCodec::write);
            out.list(topic.faqs(), TopicCodec::write);
            out.list(topic.prerequisites(), TopicCodec::write);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Topic decode(byte[] bytes) {
        BinaryInput in = new BinaryInput(bytes);
        return new Topic(
                readAbout(in),
                in.text(),
                in.texts(),
                readTerms(in),
                readTerms(in),
                readStatements(in),
                readPoints(in),
                readStatements(in),
                readMistakes(in),
                readFaqs(in),
                readStatements(in));
    }

    static void write(BinaryOutput out, About about) throws IOException {
        out.text(about.id());
        out.text(about.title());
        out.text(about.subject());
        out.text(about.awardingBody());
        out.text(about.assessment());
        out.text(about.level());
        out.text(about.source());
        out.texts(about.qualifications());
    }

    static About readAbout(BinaryInput in) {
        return new About(
                in.text(),
                in.text(),
                in.repeated(0),
                in.repeated(1),
                in.repeated(2),
                in.repeated(3),
                in.repeated(4),
                in.texts());
    }

    static void write(BinaryOutput out, Counts counts) throws IOException {
        out.number(counts.keyConcepts());
        out.number(counts.keyTerms());
        out.number(counts.learningObjectives());
        out.number(counts.markingPoints());
        out.number(counts.guidance());
        out.number(counts.mistakes());
        out.number(counts.misconceptions());
        out.number(counts.faqs());
        out.number(counts.prerequisites());
    }

    static Counts readCounts(BinaryInput in) {
        return new Counts(
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number(),
                in.number());
    }

    private static void write(BinaryOutput out, Term term) throws IOException {
        write(out, term.identity());
        out.text(term.term());
        out.text(term.definition());
        out.texts(term.aliases());
    }

    private static List<Term> readTerms(BinaryInput in) {
        int size = in.number();
        List<Term> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Term(readIdentity(in), in.text(), in.text(), in.texts()));
        }
        return items;
    }

    private static void write(BinaryOutput out, Statement statement) throws IOException {
        out.text(statement.text());
        out.text(statement.id());
    }

    private static List<Statement> readStatements(BinaryInput in) {
        int size = in.number();
        List<Statement> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Statement(in.text(), in.text()));
        }
        return items;
    }

    private static void write(BinaryOutput out, MarkingPoint point) throws IOException {
        write(out, point.identity());
        out.text(point.text());
        out.text(point.question());
        out.text(point.commandWord());
        out.number(point.marks());
        out.number(point.require());
        out.list(point.accept(), TopicCodec::write);
        out.texts(point.reject());
    }

    private static List<MarkingPoint> readPoints(BinaryInput in) {
        int size = in.number();
        List<MarkingPoint> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(readPoint(in));
        }
        return items;
    }

    private static MarkingPoint readPoint(BinaryInput in) {
        return new MarkingPoint(
                readIdentity(in),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.number(),
                readAccept(in),
                in.texts());
    }

    private static void write(BinaryOutput out, Alternatives alternatives) throws IOException {
        out.text(alternatives.of());
        out.texts(alternatives.wordings());
    }

    private static List<Alternatives> readAccept(BinaryInput in) {
        int size = in.number();
        List<Alternatives> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Alternatives(in.text(), in.texts()));
        }
        return items;
    }

    private static void write(BinaryOutput out, Mistake mistake) throws IOException {
        write(out, mistake.identity());
        out.text(mistake.text());
        out.text(mistake.correction());
    }

    private static List<Mistake> readMistakes(BinaryInput in) {
        int size = in.number();
        List<Mistake> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Mistake(readIdentity(in), in.text(), in.text()));
        }
        return items;
    }

    private static void write(BinaryOutput out, Faq faq) throws IOException {
        write(out, faq.identity());
        out.text(faq.question());
        out.text(faq.answer());
    }

    private static List<Faq> readFaqs(BinaryInput in) {
        int size = in.number();
        List<Faq> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(new Faq(readIdentity(in), in.text(), in.text()));
        }
        return items;
    }

    private static void write(BinaryOutput out, Identity identity) throws IOException {
        out.text(identity.id());
        out.number(identity.given() ? 1 : 0);
        out.texts(identity.was());
    }

    private static Identity readIdentity(BinaryInput in) {
        String id = in.text();
        boolean given = in.number() == 1;
        List<String> was = in.texts();
        return new Identity(id, given, was);
    }
}
