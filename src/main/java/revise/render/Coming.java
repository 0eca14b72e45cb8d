package revise.render;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies ahead after a session.
 *
 * @param cards how many cards come back on each day, today's still to come or left over included
 * @param assessment the next date saved for one of the topics
 * @param planned what is left of today's part of a plan; empty without a plan
 */
public record Coming(SortedMap<LocalDate, Integer> cards, Optional<LocalDate> assessment, Optional<Planned> planned) {
    private static final int DAYS_TOLD = 2;

    public Coming {
        cards = new TreeMap<>(cards);
    }

    /** {@code Next: 6 cards tomorrow, 9 on Tue 24 Nov. 59 days to go, on plan.} Empty where there is nothing to say. */
    String sentence(When when) {
        StringBuilder said = new StringBuilder();
        int told = 0;
        for (LocalDate day : cards.keySet()) {
            if (told++ < DAYS_TOLD) {
                String name = when.weekday(day);
                said.append(told == 1 ? "Next: " + Numerals.count(cards.get(day), "card") : ", " + cards.get(day))
                        .append(when.ahead(day) <= 1 ? " " : " on ")
                        .append(name);
            }
        }
        said.append(said.length() == 0 ? "" : ".");
        if (assessment.isPresent()) {
            said.append(said.length() == 0 ? "" : " ")
                    .append(Numerals.count(when.ahead(assessment.get()), "day"))
                    .append(" to go")
                    .append(plan())
                    .append('.');
        }
        return said.toString();
    }

    private String plan() {
        if (planned.isEmpty()) {
            return "";
        }
        double minutes = planned.get().minutes();
        if (!planned.get().enough()) {
            return ", and more minutes a day are needed than the plan allows";
        }
        return minutes == 0 ? ", on plan" : ", " + Numerals.minutes(minutes) + " more today to stay on plan";
    }
}
