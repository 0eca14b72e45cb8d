package revise.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A card that may be asked, and when in the order.
 *
 * @param group lower groups come wholly before higher ones
 * @param rank within the group, lower first
 */
record Candidate(String key, int group, double rank) implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
        return group == other.group ? Double.compare(rank, other.rank) : Integer.compare(group, other.group);
    }

    /**
     * The keys in order, except that two cards of one topic do not follow each other while another topic has
     * a card in the same group.
     */
    static List<String> interleaved(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        Collections.sort(sorted);
        List<String> keys = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).group == sorted.get(from).group) {
                to++;
            }
            interleave(sorted.subList(from, to), keys);
            from = to;
        }
        return keys;
    }

    private static void interleave(List<Candidate> group, List<String> keys) {
        Map<String, Deque<Candidate>> topics = new LinkedHashMap<>();
        for (Candidate candidate : group) {
            String topic = CardMemory.topic(candidate.key);
            Deque<Candidate> queue = topics.get(topic);
            if (queue == null) {
                queue = new ArrayDeque<>();
                topics.put(topic, queue);
            }
            queue.add(candidate);
        }
        Deque<Candidate> before = null;
        for (int i = 0; i < group.size(); i++) {
            Deque<Candidate> best = null;
            for (Deque<Candidate> queue : topics.values()) {
                if (queue != before
                        && !queue.isEmpty()
                        && (best == null || queue.peek().compareTo(best.peek()) < 0)) {
                    best = queue;
                }
            }
            before = best == null ? before : best;
            keys.add(before.remove().key);
        }
    }
}
