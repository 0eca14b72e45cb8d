package revise.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses an agenda from a deck whose assessments are honoured. */
final class Selection {
    /** An assessment is near for so many days: marking points then come before all else of its topics. */
    private static final long NEAR_DAYS = 14;

    private static final String POINT = "point";

    private final Timetable timetable;
    private final Instant now;
    private final List<CardMemory> deck = new ArrayList<>();
    private final Map<Assessment, List<CardMemory>> dated = new LinkedHashMap<>();
    private final List<Candidate> due = new ArrayList<>();
    private final List<Candidate> fresh = new ArrayList<>();
    /** New cards that no plan asks for: as many of them as the day allows. */
    private final List<Candidate> open = new ArrayList<>();

    private final Map<String, Integer> unseen = new HashMap<>();
    private Instant next = Instant.MAX;
    private boolean enough = true;

    Selection(Timetable timetable, List<CardMemory> cards, Instant now) {
        this.timetable = timetable;
        this.now = now;
        List<CardMemory> first = new ArrayList<>();
        List<CardMemory> last = new ArrayList<>();
        for (CardMemory card : cards) {
            (group(card) == 0 ? first : last).add(card);
        }
        deck.addAll(Turns.of(first));
        deck.addAll(Turns.of(last));
        for (CardMemory card : deck) {
            Optional<Assessment> assessment = timetable.next(card.key(), now);
            if (assessment.isPresent()) {
                List<CardMemory> covered = dated.get(assessment.get());
                if (covered == null) {
                    covered = new ArrayList<>();
                    dated.put(assessment.get(), covered);
                }
                covered.add(card);
            }
        }
    }

    Agenda agenda(Choice choice, int newLeft) {
        Set<String> planned = choice == Choice.DAILY ? planned() : Set.of();
        for (CardMemory card : deck) {
            Memory memory = timetable.honoured(card.key(), card.memory(), now);
            if (isWanted(choice, card, memory, planned)) {
                boolean limited = choice == Choice.NEW || choice == Choice.DAILY && !planned.contains(card.key());
                (!memory.isNew() ? due : limited ? open : fresh).add(candidate(card, memory));
            } else if (memory.due().isPresent()) {
                comesBack(memory.due().get());
            } else if (memory.isNew() && timetable.next(card.key(), now).isPresent()) {
                comesBack(now);
            }
        }
        List<String> allowed = Candidate.interleaved(open);
        List<String> unplanned = allowed.subList(0, Math.min(Math.max(0, newLeft), allowed.size()));
        List<String> all = new ArrayList<>(Candidate.interleaved(fresh));
        all.addAll(unplanned);
        return new Agenda(
                Candidate.interleaved(due),
                all,
                next.equals(Instant.MAX) ? Optional.empty() : Optional.of(next),
                enough);
    }

    private boolean isWanted(Choice choice, CardMemory card, Memory memory, Set<String> planned) {
        return switch (choice) {
            case DAILY -> isForToday(card, memory, planned);
            case DUE -> memory.isDue(now);
            case NEW -> memory.isNew();
            case WEAK -> Mastery.of(memory, timetable.scheduler(), now) == Mastery.WEAK;
            case ALL -> true;
        };
    }

    private boolean isForToday(CardMemory card, Memory memory, Set<String> planned) {
        if (timetable.next(card.key(), now).isPresent()) {
            return planned.contains(card.key()) || isInSteps(memory) && memory.isDue(now);
        }
        return memory.isNew() || memory.isDue(now);
    }

    /** What the plan of each assessment ahead asks today. */
    private Set<String> planned() {
        Set<String> planned = new HashSet<>();
        for (Map.Entry<Assessment, List<CardMemory>> plan : dated.entrySet()) {
            Aim aim = plan.getKey().aim(timetable.pace());
            Portion portion = Plan.today(plan.getValue(), timetable.scheduler(), aim, now);
            planned.addAll(portion.cards());
            enough &= portion.enough();
        }
        return planned;
    }

    private Candidate candidate(CardMemory card, Memory memory) {
        return new Candidate(card.key(), group(card), memory.isNew() ? turn(card) : risk(memory));
    }

    /** New cards keep their order within a topic, the topics taking turns. */
    private double turn(CardMemory card) {
        int turn = unseen.getOrDefault(card.topic(), 0);
        unseen.put(card.topic(), turn + 1);
        return turn;
    }

    private double risk(Memory memory) {
        return isInSteps(memory) ? -1 : timetable.scheduler().retrievability(memory, now);
    }

    private int group(CardMemory card) {
        Optional<Assessment> assessment = timetable.next(card.key(), now);
        boolean near = assessment.isPresent()
                && ChronoUnit.DAYS.between(
                                timetable.today(now), assessment.get().date())
                        <= NEAR_DAYS;
        return near && !card.kind().equals(POINT) ? 1 : 0;
    }

    private static boolean isInSteps(Memory memory) {
        return memory.state() == Memory.State.LEARNING || memory.state() == Memory.State.RELEARNING;
    }

    /** A card due, or new, but put off by a plan comes tomorrow. */
    private void comesBack(Instant at) {
        Instant from = timetable.days().start(timetable.days().day(now) + 1);
        Instant back = at.isAfter(now) ? at : from;
        next = back.isBefore(next) ? back : next;
    }
}
