package revise.progress;

/** A card in a simulated future; it changes in place, day by day. */
final class SimulatedCard implements Comparable<SimulatedCard> {
    private static final Rating[] RATINGS = Rating.values();

    /** How new cards are first rated, again to good added up, as fsrs-rs assumes where no reviews are known. */
    private static final double[] FIRST_RATING_UP_TO = {0.24, 0.334, 0.829};

    /** A card is asked early by no more than this part of its wait, or by so many days. */
    private static final double SOON = 0.4;

    private static final int SOON_DAYS = 4;

    private final String key;
    private final Scheduler scheduler;
    private final Approach approach;
    private double stability;
    private double difficulty;
    private int reviews;
    private long first;
    private long last;
    private long due;
    private double rank;
    private double onTheDate;

    SimulatedCard(CardMemory card, Scheduler scheduler, Approach approach) {
        this.key = card.key();
        this.scheduler = scheduler;
        this.approach = approach;
        Memory memory = card.memory();
        if (!memory.isNew()) {
            Days days = scheduler.preferences().days();
            stability = memory.stability();
            difficulty = memory.difficulty();
            reviews = memory.reviews();
            first = days.day(memory.first().orElseThrow());
            // A clock that was put back may have left reviews on days still to come.
            last = Math.min(days.day(memory.last().orElseThrow()), approach.date() - 1);
            due = approach.due(key, stability, last, days.day(memory.due().orElseThrow()));
            onTheDate = approach.onTheDate(stability, last);
        }
    }

    String key() {
        return key;
    }

    boolean isNew() {
        return reviews == 0;
    }

    boolean seenFirstOn(long day) {
        return !isNew() && first == day;
    }

    boolean seenOn(long day) {
        return !isNew() && last == day;
    }

    boolean isDue(long day) {
        return !isNew() && due <= day;
    }

    /** Whether it is so near its due day that to ask it now, not having been asked today, is no waste. */
    boolean isSoon(long day) {
        return !isNew() && last < day && due - day <= Math.max(SOON_DAYS, (due - last) * SOON);
    }

    /** The chance of recall on the date if the card is not seen again; 0 when new. */
    double onTheDate() {
        return onTheDate;
    }

    /** Sorts the card by the chance of recalling it that day, least first. */
    void rankByRisk(long day) {
        rank = scheduler.fsrs().retrievability(day - last, stability);
    }

    /** Sorts the card by the chance of recalling it on the date, least first. */
    void rankByDate() {
        rank = onTheDate;
    }

    @Override
    public int compareTo(SimulatedCard other) {
        return Double.compare(rank, other.rank);
    }

    /** One day's ratings: the first by a number drawn from [0, 1), then good until the steps are done. */
    void ask(long day, double drawn) {
        Fsrs fsrs = scheduler.fsrs();
        if (isNew()) {
            Rating rating = firstRating(drawn);
            first = day;
            set(fsrs.first(rating), day);
            goodAgain(rating == Rating.EASY ? 0 : rating == Rating.GOOD ? 1 : 2);
        } else {
            boolean recalled = drawn < fsrs.retrievability(day - last, stability);
            Rating rating = recalled ? Rating.GOOD : Rating.AGAIN;
            set(fsrs.next(new Strength(stability, difficulty), day - last, rating), day);
            goodAgain(recalled ? 0 : 1);
        }
        double usual = fsrs.interval(stability, scheduler.preferences().desiredRetention());
        due = approach.due(key, stability, last, last + Math.max(1, Math.round(usual)));
        onTheDate = approach.onTheDate(stability, last);
    }

    /** A number in [0, 1) that depends on the card, its reviews so far and the future drawn. */
    double draw(int future) {
        return Fuzz.draw(Fuzz.mix(key.hashCode() * 31L + reviews) + future);
    }

    private void goodAgain(int times) {
        for (int i = 0; i < times; i++) {
            set(scheduler.fsrs().next(new Strength(stability, difficulty), 0, Rating.GOOD), last);
        }
    }

    private void set(Strength strength, long day) {
        stability = strength.stability();
        difficulty = strength.difficulty();
        last = day;
        reviews++;
    }

    private static Rating firstRating(double drawn) {
        int i = 0;
        while (i < FIRST_RATING_UP_TO.length && drawn >= FIRST_RATING_UP_TO[i]) {
            i++;
        }
        return RATINGS[i];
    }
}
