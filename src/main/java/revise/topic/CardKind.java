package revise.topic;

import java.util.Optional;

/** What sort of thing a card asks the learner to recall. */
public enum CardKind {
    /** A key term of the topic: its definition is shown. */
    TERM("term", "key term"),
    /** A key concept of the qualification: the term is shown, its definition asked. */
    CONCEPT("concept", "key concept"),
    /** A marking point: its question is shown. */
    POINT("point", "marking point"),
    /** A misconception or its correction is shown: true or false, and why? */
    MISCONCEPTION("misconception", "misconception"),
    /** A frequently asked question. */
    FAQ("faq", "question");

    private final String word;
    private final String label;

    CardKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word used in card keys, options and JSON. */
    public String word() {
        return word;
    }

    /** What a person reads. */
    public String label() {
        return label;
    }

    /** What the journal knows a card of this kind by: {@code topicId/kind/ID}. */
    public String key(String topicId, String id) {
        return topicId + "/" + word + "/" + id;
    }

    public static Optional<CardKind> parse(String word) {
        for (CardKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
