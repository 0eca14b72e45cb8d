package revise.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a plan leaves unready, and what it would take.
 *
 * @param topics in the order of the plan
 * @param minutesADay how many minutes would have to be allowed a day for all of the plan's topics, which is what its
 *     busiest day takes; empty where nothing is short, or where the days left are too few whatever the minutes
 */
public record Shortfalls(List<Shortfall> topics, OptionalDouble minutesADay) {

    public Shortfalls {
        topics = List.copyOf(topics);
    }

    /**
     * Looks for them.
     *
     * @param deck of the plan
     * @param aim of the plan
     */
    public static Shortfalls of(Plan plan, List<CardMemory> deck, Scheduler scheduler, Aim aim, Instant now) {
        Set<String> unready = unready(plan);
        if (unready.isEmpty()) {
            return new Shortfalls(List.of(), OptionalDouble.empty());
        }
        Aim free = Aim.at(aim.date(), aim.pace());
        Plan unlimited = aim.minutesADay().isEmpty() ? plan : Plan.of(deck, scheduler, free, now);
        Set<String> never = unready(unlimited);
        List<Shortfall> shortfalls = new ArrayList<>();
        for (TopicOutlook topic : plan.topics()) {
            if (unready.contains(topic.topic())) {
                Plan alone = Plan.of(of(topic.topic(), deck), scheduler, free, now);
                boolean possible =
                        !never.contains(topic.topic()) || unready(alone).isEmpty();
                int missing = (int) Math.max(1, Math.round(topic.cards() - topic.secure()));
                OptionalDouble minutes = possible ? OptionalDouble.of(alone.mostMinutes()) : OptionalDouble.empty();
                shortfalls.add(new Shortfall(topic.topic(), missing, minutes));
            }
        }
        OptionalDouble enough = never.isEmpty() ? OptionalDouble.of(unlimited.mostMinutes()) : OptionalDouble.empty();
        return new Shortfalls(shortfalls, enough);
    }

    private static Set<String> unready(Plan plan) {
        Set<String> unready = new HashSet<>();
        for (TopicOutlook topic : plan.topics()) {
            if (!topic.ready()) {
                unready.add(topic.topic());
            }
        }
        return unready;
    }

    private static List<CardMemory> of(String topic, List<CardMemory> deck) {
        List<CardMemory> cards = new ArrayList<>();
        for (CardMemory card : deck) {
            if (card.topic().equals(topic)) {
                cards.add(card);
            }
        }
        return cards;
    }
}
