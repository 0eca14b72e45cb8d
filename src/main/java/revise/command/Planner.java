package revise.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revise.progress.Aim;
import revise.progress.Assessment;
import revise.progress.CardMemory;
import revise.progress.Plan;
import revise.progress.Scheduler;
import revise.progress.Shortfalls;
import revise.progress.Turns;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.PlanReport;
import revise.storage.Listing;
import revise.topic.Complaint;

/** Plans toward assessments. */
final class Planner {
    private final Standings standings;

    Planner(Standings standings) {
        this.standings = standings;
    }

    /** @throws Complaint if the date is not one of the days that can be planned for, or there is nothing to plan */
    PlanReport plan(Assessment assessment, List<Listing> topics) {
        check(assessment.date());
        List<Card> cards = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (Listing listing : topics) {
            cards.addAll(Deck.of(listing.topic()));
            titles.put(listing.about().id(), listing.about().title());
        }
        if (cards.isEmpty()) {
            throw new Complaint("there are no cards to plan for");
        }
        List<CardMemory> deck = Turns.of(standings.memories(cards));
        Scheduler scheduler = standings.timetable().scheduler();
        Aim aim = assessment.aim(standings.timetable().pace());
        Plan plan = Plan.of(deck, scheduler, aim, standings.now());
        Shortfalls shortfalls = Shortfalls.of(plan, deck, scheduler, aim, standings.now());
        return new PlanReport(plan, assessment.minutesADay(), shortfalls, titles);
    }

    private void check(LocalDate date) {
        LocalDate today = standings.when().today();
        if (date.isBefore(today)) {
            throw new Complaint(date + " is past; a plan needs a day to come");
        }
        if (date.equals(today)) {
            throw new Complaint(date + " is today: no day is left to plan; revise quiz --weak asks what is not secure");
        }
        LocalDate furthest = today.plusDays(Plan.LONGEST_DAYS);
        if (date.isAfter(furthest)) {
            throw new Complaint(
                    date + " is more than " + Plan.LONGEST_DAYS + " days ahead; the furthest day is " + furthest);
        }
    }

    /**
     * A plan for each assessment ahead, soonest first, over all topics for which it is the next one.
     *
     * @param wanted only plans with one of these topics, by id; empty for all plans
     */
    List<PlanReport> saved(List<Listing> topics, Set<String> wanted) {
        Set<Assessment> ahead = new LinkedHashSet<>();
        Map<Assessment, List<Listing>> covered = new HashMap<>();
        for (Listing listing : topics) {
            Optional<Assessment> next = standings
                    .settings()
                    .assessments()
                    .next(listing.about().id(), standings.when().today());
            if (next.isPresent()) {
                if (wanted.isEmpty() || wanted.contains(listing.about().id())) {
                    ahead.add(next.get());
                }
                covered.computeIfAbsent(next.get(), each -> new ArrayList<>()).add(listing);
            }
        }
        List<Assessment> sorted = new ArrayList<>(ahead);
        sorted.sort((one, other) -> one.date().compareTo(other.date()));
        List<PlanReport> reports = new ArrayList<>();
        for (Assessment assessment : sorted) {
            List<Listing> cards = covered.get(assessment);
            if (cards.stream().anyMatch(listing -> listing.counts().cards() > 0)) {
                reports.add(plan(assessment, cards));
            }
        }
        return reports;
    }
}
