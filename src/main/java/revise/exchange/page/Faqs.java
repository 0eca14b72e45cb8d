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

    private static final Pattern ASKING = Pattern.compile(
            "^(?:how|what|why|which|who|whose|when|where|can|could|does|did|is|are|will|would|should|must|may|am|has|have i"
                    + "|do (?:i|we|you|they|the|learners|students))\\b(?!.*,)",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 25;

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
        for (int i = 0; i < items.size(); i++) {
            boolean answered = i + 1 < items.size() && isAnswer(items.get(i + 1));
            faqs.add(items.get(i), answered && isBare(items.get(i).text()));
        }
        faqs.close();
    }

    /** Whether a text asks: by its mark, by a label, or by its words although the mark is missing. */
    static boolean asks(String text) {
        return text.endsWith("?") || QUESTION.matcher(text).find() || isBare(text);
    }

    private static boolean isAnswer(Passage item) {
        return item.mark() == Mark.NONE && !asks(item.text());
    }

    /** "How long does it take", without a mark. */
    private static boolean isBare(String text) {
        int words = Line.words(text);
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && ASKING.matcher(text).find()
                && !Line.endsSentence(text)
                && ":;,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** @param bare whether it is a question that has lost its mark */
    private void add(Passage item, boolean bare) {
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
        boolean asks = labelled || item.mark() == Mark.HEADING || both || bare || text.endsWith("?");
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
