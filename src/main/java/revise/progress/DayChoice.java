package revise.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which cards to ask on one day before an assessment, for a given amount of work: a share of the new cards, the
 * due ones most at risk first, and, on a light day, more new cards and cards that are weak on the date.
 */
final class DayChoice {
    private final Pace pace;
    private final List<SimulatedCard> chosen = new ArrayList<>();
    private double room;

    private DayChoice(Pace pace, double room) {
        this.pace = pace;
        this.room = room;
    }

    /**
     * Chooses in the order in which to ask.
     *
     * @param load what may still be done that day
     * @param freshToday how many new cards have been seen that day already
     */
    static List<SimulatedCard> of(Scenario scenario, List<SimulatedCard> cards, long day, Load load, int freshToday) {
        List<SimulatedCard> unseen = new ArrayList<>();
        List<SimulatedCard> due = new ArrayList<>();
        List<SimulatedCard> later = new ArrayList<>();
        for (SimulatedCard card : cards) {
            if (card.isNew()) {
                unseen.add(card);
            } else if (card.isDue(day)) {
                card.rankByRisk(day);
                due.add(card);
            } else if (card.isSoon(day)) {
                later.add(card);
            }
        }
        Collections.sort(due);
        Pace pace = scenario.pace();
        DayChoice choice = new DayChoice(pace, load.most());
        long left = scenario.approach().date() - day;
        int quota = quota(unseen.size() + freshToday, left) - freshToday;
        int fresh = choice.share(Math.min(quota, unseen.size()), due.size());
        choice.take(unseen.subList(0, fresh), pace.newSeconds());
        choice.take(due, pace.reviewSeconds());
        choice.room -= load.most() - load.least();
        choice.take(unseen.subList(fresh, unseen.size()), pace.newSeconds());
        choice.takeWeakest(later);
        return choice.chosen;
    }

    /** Twice an even share: most new cards come early, fewer as reviews of them come back, none at the end. */
    private static int quota(int unseen, long left) {
        return (int) Math.ceil(2.0 * unseen / left);
    }

    /** As many new cards as fit; when reviews are due as well, they may need half of the work. */
    private int share(int wanted, int due) {
        double forNew = Math.max(due == 0 ? room : room / 2, room - due * pace.reviewSeconds());
        return (int) Math.max(0, Math.min(wanted, forNew / pace.newSeconds()));
    }

    private void takeWeakest(List<SimulatedCard> cards) {
        if (room < pace.reviewSeconds()) {
            return;
        }
        for (SimulatedCard card : cards) {
            card.rankByDate();
        }
        // Only a few of many are taken: a heap finds them without sorting the rest.
        PriorityQueue<SimulatedCard> weakest = new PriorityQueue<>(cards);
        while (room >= pace.reviewSeconds() && !weakest.isEmpty()) {
            chosen.add(weakest.remove());
            room -= pace.reviewSeconds();
        }
    }

    private void take(List<SimulatedCard> cards, double seconds) {
        for (SimulatedCard card : cards) {
            if (room < seconds) {
                return;
            }
            chosen.add(card);
            room -= seconds;
        }
    }
}
