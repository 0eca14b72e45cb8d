package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.About;
import revise.topic.Complaint;
import revise.topic.Topic;

/** Makes a topic of a revision page's text. */
public final class PageImport {
    private static final Pattern LEVEL = Pattern.compile("\\bLevel (\\d)\\b");

    private PageImport() {}

    /**
     * @param page the text, whatever its line ends
     * @param into the topic that the page is to be added to, if there is one
     * @throws Complaint if the page is of no topic, or gives too little of one
     */
    public static Imported of(String page, Given given, Optional<Topic> into) {
        Draft draft = PageReader.read(page, given, into);
        String id = id(draft, given, into);
        check(draft, id);
        into.ifPresent(before -> {
            noteOther(before.about(), draft);
            noteAdded(before, draft);
        });
        boolean ownSynopsis = !draft.synopsis.lines().isEmpty() && draft.synopsis.says(draft.synopsisText());
        if (ownSynopsis && !Line.endsSentence(draft.synopsisText())) {
            draft.account.note("The synopsis ends in the middle of a sentence, as on the page.");
        }
        return new Imported(
                draft.topic(id),
                draft.account.kept(),
                draft.account.left(),
                draft.account.notes(),
                missing(draft),
                draft.account.lines());
    }

    /** A page of another topic is taken, for the learner may know better, but not without a word. */
    private static void noteOther(About before, Draft draft) {
        List<String> differences = new ArrayList<>();
        draft.title.otherThan(before.title()).ifPresent(title -> differences.add("its title is “" + title + "”"));
        draft.awardingBody
                .otherThan(before.awardingBody())
                .ifPresent(body -> differences.add("its awarding body is “" + body + "”"));
        draft.subject
                .otherThan(before.subject())
                .ifPresent(subject -> differences.add("its subject is “" + subject + "”"));
        if (!differences.isEmpty()) {
            draft.account.note("The page looks like one of another topic than “" + before.title() + "”: "
                    + String.join(", ", differences) + ".");
        }
    }

    private static void noteAdded(Topic before, Draft draft) {
        Topic after = draft.topic(before.id());
        int added = after.counts().all() - before.counts().all();
        String things = added == 1 ? "1 thing" : added + " things";
        draft.account.note("The page adds " + (added == 0 ? "nothing" : things) + " to the lists of the bundle.");
    }

    private static String id(Draft draft, Given given, Optional<Topic> into) {
        if (!given.id().isEmpty()) {
            return given.id();
        }
        return into.map(Topic::id).orElseGet(() -> Slug.of(draft.title.text()));
    }

    private static void check(Draft draft, String id) {
        List<Missing> needed = new ArrayList<>();
        if (draft.title.isEmpty()) {
            needed.add(new Missing("title", "--title"));
        } else if (id.isEmpty()) {
            needed.add(new Missing("id", "--id"));
        }
        if (draft.synopsisText().isEmpty()) {
            needed.add(new Missing("synopsis", "--synopsis"));
        }
        if (needed.isEmpty()) {
            return;
        }
        Missing first = needed.get(0);
        if (needed.size() == 1) {
            String why =
                    first.what().equals("id") ? "no id can be made of its title" : "the page gives no " + first.what();
            if (first.what().equals("title") && !draft.head.isEmpty()) {
                why = "where the title ends in “" + draft.head + "”, and the awarding body begins, cannot be told";
            }
            throw new Complaint(why + "; say it with " + first.option() + " \"…\"");
        }
        throw new Complaint(
                "the page gives no title and no synopsis; say them with --title \"…\" and --synopsis \"…\"");
    }

    private static List<Missing> missing(Draft draft) {
        List<Missing> missing = new ArrayList<>();
        if (draft.awardingBody.isEmpty()) {
            missing.add(new Missing("awarding body", "--awarding-body NAME"));
        }
        if (draft.level.isEmpty()) {
            String name = String.join(" ", draft.qualifications.items());
            Matcher level = LEVEL.matcher(name);
            missing.add(new Missing(
                    "level",
                    "--level " + (level.find() ? level.group(1) + " (its qualification is called so)" : "LEVEL")));
        }
        if (draft.subject.isEmpty()) {
            missing.add(new Missing("subject", "--subject TEXT"));
        }
        return missing;
    }
}
