package revise.exchange;

import java.util.List;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.topic.CardKind;

/**
 * Questions as Moodle's GIFT import reads them (Moodle docs, "GIFT format"). Terms are short answers, misconceptions
 * true or false, chosen answers multiple choice; all else is an essay, with the model answer as its feedback.
 *
 * <p>Every text is plain: Moodle would otherwise take it for HTML.
 */
public final class Gift {
    private static final String PLAIN = "[plain]";
    private static final String SPECIAL = "\\~=#{}:";

    private final StringBuilder text = new StringBuilder();

    private Gift() {}

    /** Cards as they are, a misconception to be judged false. */
    public static String of(List<Card> cards) {
        Gift gift = new Gift();
        for (Card card : cards) {
            gift.title(card, card.kind().label() + " " + card.number());
            switch (card.kind()) {
                case TERM -> gift.question(card.prompt()).shortAnswer(card);
                case MISCONCEPTION -> gift.question(card.prompt()).judgement(false, card.answer());
                default -> gift.question(card.prompt()).essay(card.answer());
            }
        }
        return gift.text.toString();
    }

    /** A written quiz, as it is asked elsewhere; a comment keeps its seed. */
    public static String of(Paper paper) {
        Gift gift = new Gift();
        gift.text.append("// seed ").append(paper.seed()).append('\n');
        int number = 0;
        for (Question question : paper.questions()) {
            Card card = question.card();
            gift.title(card, "question " + ++number);
            boolean untold = question.isRecall() || Deck.isUntold(card);
            gift.question(untold ? card.topicTitle() + ": " + question.prompt() : question.prompt());
            if (question.isChoice()) {
                gift.choices(question);
            } else if (question.truth().isPresent()) {
                gift.judgement(question.truth().get(), question.answer());
            } else if (question.isRecall()) {
                gift.essay(String.join(
                        "\n", question.points().stream().map(Question::answer).toList()));
            } else if (card.kind() == CardKind.TERM) {
                gift.shortAnswer(card);
            } else {
                gift.essay(card.answer());
            }
        }
        return gift.text.toString();
    }

    /** An empty line parts questions; there is none within one. */
    private void title(Card card, String which) {
        text.append(text.length() == 0 ? "::" : "\n::")
                .append(escaped(card.topicTitle() + ", " + which))
                .append("::");
    }

    private Gift question(String prompt) {
        text.append(PLAIN).append(escaped(prompt)).append(" {");
        return this;
    }

    private void shortAnswer(Card card) {
        text.append('\n');
        answer('=', card.answer());
        card.accepted().forEach(accepted -> answer('=', accepted));
        end();
    }

    private void choices(Question question) {
        text.append('\n');
        for (int i = 0; i < question.options().size(); i++) {
            answer(i == question.right() ? '=' : '~', question.options().get(i));
        }
        end();
    }

    private void judgement(boolean truth, String why) {
        text.append(truth ? "TRUE" : "FALSE");
        feedback(why);
        end();
    }

    private void essay(String answer) {
        feedback(answer);
        end();
    }

    private void answer(char sign, String answer) {
        text.append('\t').append(sign).append(guarded(answer)).append('\n');
    }

    private void feedback(String feedback) {
        text.append("####").append(guarded(feedback));
    }

    private void end() {
        text.append("}\n");
    }

    /** An answer such as {@code %50%} would read as a weight, and one such as {@code [html]} as a format. */
    private static String guarded(String answer) {
        String escaped = escaped(answer);
        boolean ambiguous = escaped.startsWith("%") || escaped.startsWith("[");
        return ambiguous ? PLAIN + escaped : escaped;
    }

    /** Between answers {@code ->} would make them a matching question. */
    private static String escaped(String text) {
        String plain = text.strip().replace("->", "\u2192");
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c != '\r') {
                escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
