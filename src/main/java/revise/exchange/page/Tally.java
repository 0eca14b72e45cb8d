package revise.exchange.page;

import java.util.List;
import java.util.Map;

/** Compares what a page says that it has with what was found. */
final class Tally {
    private final Account account;
    private final Map<Part, Integer> sizes;

    Tally(Account account, Map<Part, Integer> sizes) {
        this.account = account;
        this.sizes = sizes;
    }

    void compare(List<Declared> declared) {
        for (Declared one : declared) {
            int found = one.part().isPresent() ? sizes.getOrDefault(one.part().get(), 0) : 0;
            account.leave(one.lines(), "count");
            if (found != one.number()) {
                String says = "The page says " + one.number() + " “" + one.label() + "” (line "
                        + one.lines().get(0).number() + "); ";
                String there = found == 1 ? "1 was found." : found + " were found.";
                account.note(says + (one.part().isEmpty() ? "nothing on it is called so." : there));
            }
        }
    }
}
