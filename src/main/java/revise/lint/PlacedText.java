package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

/**
 * A text for learners to read, and where the bundle has it.
 *
 * @param item the item of a list that it is a part of; the text itself where it is none
 */
record PlacedText(String text, Spot item, Spot spot) {
    /** Those of a topic, but for its title and what marking compares with. */
    static List<PlacedText> of(Topic topic) {
        Collector all = new Collector(topic.id());
        all.value("subject", topic.about().subject());
        all.value("awardingBody", topic.about().awardingBody());
        all.items("qualifications", topic.about().qualifications());
        all.value("synopsis", topic.synopsis());
        all.items("overview", topic.overview());
        all.terms("keyConcepts", topic.keyConcepts());
        all.terms("keyTerms", topic.keyTerms());
        all.statements("learningObjectives", topic.learningObjectives());
        all.statements("prerequisites", topic.prerequisites());
        all.points(topic.markingPoints());
        all.statements("guidance", topic.guidance());
        all.mistakes(topic.mistakes());
        all.faqs(topic.faqs());
        return all.texts();
    }

    /** Whether it is what a term or concept is called. */
    boolean isTerm() {
        return spot.path().get(spot.path().size() - 1).equals("term");
    }

    private record Collector(String topic, List<PlacedText> texts) {
        private Collector(String topic) {
            this(topic, new ArrayList<>());
        }

        private void value(String key, String text) {
            add(text, new Spot(topic, List.of(key)), new Spot(topic, List.of(key)));
        }

        private void items(String list, List<String> items) {
            for (int i = 0; i < items.size(); i++) {
                Spot item = Spot.item(topic, list, i);
                add(items.get(i), item, item);
            }
        }

        private void part(String list, int number, String key, String text) {
            Spot item = Spot.item(topic, list, number);
            add(text, item, item.at(key));
        }

        private void add(String text, Spot item, Spot spot) {
            if (!text.isEmpty()) {
                texts.add(new PlacedText(text, item, spot));
            }
        }

        private void terms(String list, List<Term> terms) {
            for (int i = 0; i < terms.size(); i++) {
                part(list, i, "term", terms.get(i).term());
                part(list, i, "definition", terms.get(i).definition());
            }
        }

        private void statements(String list, List<Statement> statements) {
            for (int i = 0; i < statements.size(); i++) {
                part(list, i, "text", statements.get(i).text());
            }
        }

        private void points(List<MarkingPoint> points) {
            for (int i = 0; i < points.size(); i++) {
                part("markingPoints", i, "text", points.get(i).text());
                part("markingPoints", i, "question", points.get(i).question());
            }
        }

        private void mistakes(List<Mistake> mistakes) {
            for (int i = 0; i < mistakes.size(); i++) {
                String key = mistakes.get(i).isMisconception() ? "misconception" : "text";
                part("mistakes", i, key, mistakes.get(i).text());
                part("mistakes", i, "correction", mistakes.get(i).correction());
            }
        }

        private void faqs(List<Faq> faqs) {
            for (int i = 0; i < faqs.size(); i++) {
                part("faqs", i, "question", faqs.get(i).question());
                part("faqs", i, "answer", faqs.get(i).answer());
            }
        }
    }
}
