package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Faq;
import revise.topic.Identity;

/** Pairs questions with the answers below or behind them. */
final class Faqs {
    private static final Pattern QUESTION =
            Pattern.compile("^(?:Q(?:uestion)?\\s*\\d{0,2}\\s*[:.)–-])\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER =
            Pattern.compile("^A(?:nswer)?\\s*\\d{0,2}\\s*[:.)–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER_BEHIND = Pattern.compile("\\s+A(?:nswer)?\\s*\\d{0,2}\\s*[:.–-]\\s+");
    private static final Pattern END_OF_QUESTION = Pattern.compile("\\?[\"'”’)]?\\s+(?=\\S)");

    private final Draft draft;
    private String question = "";

    /** Whether the last question had its answer behind it: then the next one will, too. */
    private boolean behindIt;

    private final StringBuilder answer = new StringBuilder();
    private List<Line> lines = new ArrayList<>();

    private Faqs(Draft draft) {
        this.draft = draft;
    }

    static void read(List<Passage> items, Draft draft) {
        Faqs faqs = new Faqs(draft);
        items.forEach(faqs::add);
        faqs.close();
    }

    private void add(Passage item) {
        String text = item.text();
        Matcher marked = QUESTION.matcher(text);
        boolean labelled = marked.find() && marked.end() < text.length();
        String body = labelled ? text.substring(marked.end()) : text;
        Matcher behind = labelled ? ANSWER_BEHIND.matcher(body) : END_OF_QUESTION.matcher(body);
        boolean next = question.isEmpty() || item.mark() != Mark.NONE || behindIt;
        boolean both = behind.find() && (labelled || next);
        if (labelled && !both) {
            behind = END_OF_QUESTION.matcher(body);
            both = behind.find();
        }
        boolean asks = labelled || item.mark() == Mark.HEADING || both || text.endsWith("?");
        if (!asks) {
            answer(text, item.lines());
            return;
        }
        close();
        behindIt = both;
        lines.addAll(item.lines());
        question = (both ? body.substring(0, behind.end()) : body).strip();
        if (both && labelled) {
            question = body.substring(0, behind.start() + (body.charAt(behind.start()) == '?' ? 1 : 0))
                    .strip();
        }
        if (both) {
            append(body.substring(behind.end()));
        }
    }

    private void answer(String text, List<Line> from) {
        if (question.isEmpty()) {
            draft.account.tell(from, "an answer without a question");
            return;
        }
        lines.addAll(from);
        append(text);
    }

    private void append(String text) {
        if (answer.length() > 0) {
            answer.append(' ');
        }
        answer.append(ANSWER.matcher(text.strip()).replaceFirst(""));
    }

    private void close() {
        String said = answer.toString().strip();
        if (!question.isEmpty() && said.isEmpty()) {
            draft.account.tell(lines, "a question without an answer");
        } else if (!question.isEmpty()) {
            draft.faqs.add(new Faq(Identity.derived(CardKind.FAQ, question, List.of()), question, said), lines);
        }
        question = "";
        answer.setLength(0);
        lines = new ArrayList<>();
    }
}
