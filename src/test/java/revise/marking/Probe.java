package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A marking point to probe the marker with.
 *
 * @param topic points of one topic are never answers of another subject to each other
 */
record Probe(String topic, String question, String text, Map<String, List<String>> accept) {

    MarkScheme scheme() {
        return MarkScheme.of(text).accepting(accept);
    }

    /** A marker that knows the words of all these points. */
    static Marker marker(List<Probe> probes) {
        List<String> texts = new ArrayList<>();
        for (Probe probe : probes) {
            texts.add(probe.text);
        }
        return Marker.of(Vocabulary.of(texts));
    }

    Verdict verdict(Marker marker, String answer) {
        return marker.mark(question, List.of(scheme()), answer).points().get(0).verdict();
    }
}
