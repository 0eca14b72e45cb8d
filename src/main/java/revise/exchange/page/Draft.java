package revise.exchange.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import revise.topic.About;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

/** A topic in the making. It begins empty, or with all that a bundle holds that the page is merged into. */
final class Draft {
    /** Pages cut their descriptions at about 155 characters; a shorter one may do without a full stop. */
    private static final int SHORTEST_CUT = 120;

    final Account account;
    final Value title;
    final Value awardingBody;
    final Value assessment;
    final Value subject;
    final Value level;

    /** What the page says of itself, until {@link #settleSynopsis} has compared it with what is wanted. */
    final Value synopsis;

    final Gathering<String> qualifications;
    final Gathering<String> overview;
    final Gathering<Term> concepts;
    final Gathering<Term> terms;
    final Gathering<Statement> objectives;
    final Gathering<MarkingPoint> points;
    final Gathering<Statement> guidance;
    final Gathering<Mistake> mistakes;
    final Gathering<Faq> faqs;
    final Gathering<Statement> prerequisites;
    private final String source;

    /** The synopsis that an option or the bundle gives. */
    private final Value wanted;

    /** A title and an awarding body that could not be told apart, or empty. */
    String head = "";

    Draft(Given given, Optional<Topic> into, Account account) {
        this.account = account;
        title = value("title", "--title", given.title(), about(into, About::title));
        awardingBody = value("awardingBody", "--awarding-body", given.awardingBody(), about(into, About::awardingBody));
        assessment = value("assessment", "", "", about(into, About::assessment));
        subject = value("subject", "--subject", given.subject(), about(into, About::subject));
        level = value("level", "--level", given.level(), about(into, About::level));
        synopsis = value("synopsis", "", "", "");
        wanted = value(
                "synopsis",
                "--synopsis",
                given.synopsis(),
                into.map(Topic::synopsis).orElse(""));
        source = about(into, About::source);
        qualifications = texts("qualifications", into.map(topic -> topic.about().qualifications()));
        overview = texts("overview", into.map(Topic::overview));
        concepts = terms("keyConcepts", into.map(Topic::keyConcepts));
        terms = terms("keyTerms", into.map(Topic::keyTerms));
        objectives = new Gathering<>(
                "learningObjectives",
                into.map(Topic::learningObjectives).orElse(List.of()),
                Objectives::bare,
                Objectives::bare,
                account);
        guidance = statements("guidance", into.map(Topic::guidance));
        prerequisites = statements("prerequisites", into.map(Topic::prerequisites));
        points = new Gathering<>(
                "markingPoints",
                into.map(Topic::markingPoints).orElse(List.of()),
                MarkingPoint::text,
                MarkingPoint::text,
                account);
        mistakes = new Gathering<>(
                "mistakes",
                into.map(Topic::mistakes).orElse(List.of()),
                Mistake::text,
                mistake -> mistake.text() + " " + mistake.correction(),
                account);
        faqs = new Gathering<>(
                "faqs",
                into.map(Topic::faqs).orElse(List.of()),
                Faq::question,
                faq -> faq.question() + " " + faq.answer(),
                account);
    }

    private Value value(String field, String option, String given, String before) {
        return Value.of(field, option, given, before, account);
    }

    private static String about(Optional<Topic> into, Function<About, String> field) {
        return into.map(topic -> field.apply(topic.about())).orElse("");
    }

    private Gathering<String> texts(String field, Optional<List<String>> before) {
        return new Gathering<>(field, before.orElse(List.of()), text -> text, text -> text, account);
    }

    private Gathering<Term> terms(String field, Optional<List<Term>> before) {
        return new Gathering<>(
                field, before.orElse(List.of()), Term::term, term -> term.term() + " " + term.definition(), account);
    }

    private Gathering<Statement> statements(String field, Optional<List<Statement>> before) {
        return new Gathering<>(field, before.orElse(List.of()), Statement::text, Statement::text, account);
    }

    /** How many things there are to learn. */
    int material() {
        return concepts.size()
                + terms.size()
                + objectives.size()
                + points.size()
                + guidance.size()
                + mistakes.size()
                + faqs.size();
    }

    /**
     * Decides between what the page says of itself and what an option or the bundle gives, once the page's own
     * description is known whole: only so can its beginnings, cut short, be told from other texts.
     */
    void settleSynopsis() {
        if (wanted.isEmpty()) {
            return;
        }
        String text = synopsis.text();
        List<Line> lines = synopsis.lines();
        if (text.isEmpty() || wanted.begins(text)) {
            synopsis.settle(wanted);
        } else if (wanted.isBeginningOf(text)
                && !wanted.isOption()
                && (Line.endsSentence(text) || !Line.endsSentence(wanted.text()))) {
            wanted.settle(synopsis);
        } else {
            account.release(lines, "synopsis");
            if (text.length() >= SHORTEST_CUT && !Line.endsSentence(text)) {
                account.tell(lines, "a description cut short; that of " + wanted.origin() + " is used");
            } else {
                overview.add(text, lines);
            }
        }
    }

    /** The synopsis as it will be in the bundle. */
    String synopsisText() {
        return wanted.isEmpty() ? synopsis.text() : wanted.text();
    }

    Topic topic(String id) {
        About about = new About(
                id,
                title.text(),
                subject.text(),
                awardingBody.text(),
                assessment.text(),
                level.text(),
                source,
                qualifications.items());
        return new Topic(
                about,
                synopsisText(),
                overview.items(),
                concepts.items(),
                terms.items(),
                objectives.items(),
                points.items(),
                guidance.items(),
                mistakes.items(),
                faqs.items(),
                prerequisites.items());
    }
}
