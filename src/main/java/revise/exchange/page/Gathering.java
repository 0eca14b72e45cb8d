package revise.exchange.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import revise.topic.Wording;

/** A field that holds a list, each thing once. */
final class Gathering<T> {
    private record First(int index, String content) {}

    private final String field;
    private final Account account;
    private final Function<T, String> name;
    private final Function<T, String> content;
    private final List<T> items = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, First> byName = new HashMap<>();

    /**
     * @param name what an item is known by; two items of one name cannot both be kept
     * @param content all that an item says
     */
    Gathering(String field, List<T> before, Function<T, String> name, Function<T, String> content, Account account) {
        this.field = field;
        this.account = account;
        this.name = name;
        this.content = content;
        for (T item : before) {
            put(item, 0);
        }
    }

    private void put(T item, int line) {
        byName.putIfAbsent(Wording.fold(name.apply(item)), new First(items.size(), Wording.fold(content.apply(item))));
        items.add(item);
        lines.add(line);
    }

    void add(T item, List<Line> from) {
        First first = byName.get(Wording.fold(name.apply(item)));
        if (first == null) {
            account.keep(from, field + "[" + items.size() + "]");
            put(item, from.get(0).number());
            return;
        }
        String place = lines.get(first.index) == 0 ? "the bundle" : "line " + lines.get(first.index);
        if (!first.content.equals(Wording.fold(content.apply(item)))) {
            account.tell(from, "says something else of “" + name.apply(item) + "” than " + place + ", which is kept");
        } else if (lines.get(first.index) == 0) {
            account.keep(from, field + "[" + first.index + "]");
        } else {
            account.leave(from, "repeats " + place);
        }
    }

    boolean has(String itemName) {
        return byName.containsKey(Wording.fold(itemName));
    }

    List<T> items() {
        return items;
    }

    int size() {
        return items.size();
    }
}
