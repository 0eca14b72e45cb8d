package revise.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.quiz.Examiner;
import revise.topic.Alternatives;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Wording;

/** Reads marking points: what each is worth, and which other answers are taken or refused, are fields of their own. */
final class Points {
    private static final Pattern INSTEAD =
            Pattern.compile("\\s+(?:for|instead of|in place of|rather than)\\s+(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;–—-]+(\\.?)$");

    /** What is longer is no point of a page, and looking for what it says of other answers would take time. */
    private static final int LONGEST = 5000;

    private final Draft draft;

    /** Whether the points tell the learner what to do, so that "Do not accept …" may be one of them. */
    private final boolean deeds;

    private final List<Integer> held = new ArrayList<>();

    private Points(Draft draft, boolean deeds) {
        this.draft = draft;
        this.deeds = deeds;
    }

    static void read(List<Passage> items, Draft draft) {
        boolean deeds = items.stream().anyMatch(item -> Allowance.isDeed(item.text()));
        Points points = new Points(draft, deeds);
        for (int i = 0; i < items.size(); ) {
            Passage item = items.get(i);
            int end = i + 1;
            while (end < items.size() && Allowance.isAbout(items.get(end).text(), item.text(), deeds)) {
                end++;
            }
            points.read(items.subList(i, end));
            i = end;
        }
        draft.account.noteLines(
                points.held,
                "among the marking points; what is refused there cannot be told by words alone, and stays in the text.");
    }

    /** @param items the point, and what stands below it of other answers */
    private void read(List<Passage> items) {
        Passage first = items.get(0);
        StringBuilder text = new StringBuilder(first.text());
        List<Line> lines = new ArrayList<>(first.lines());
        for (Passage more : items.subList(1, items.size())) {
            text.append(Line.endsSentence(text.toString()) || text.charAt(text.length() - 1) == ';' ? " " : "; ");
            text.append(more.text());
            lines.addAll(more.lines());
        }
        if (first.mark() == Mark.HEADING) {
            draft.account.tell(lines, "a heading within a list");
        } else if (Allowance.isAbout(first.text(), "A", deeds)) {
            draft.account.tell(lines, "belongs to a marking point, but stands below none");
        } else {
            add(text.toString(), lines);
        }
    }

    private void add(String whole, List<Line> lines) {
        List<Allowance> allowances = whole.length() > LONGEST ? List.of() : Allowance.of(whole);
        StringBuilder rest = new StringBuilder();
        int marks = 0;
        int from = 0;
        List<Allowance> taken = new ArrayList<>();
        for (Allowance one : allowances) {
            Worth worth = Worth.of(one.text());
            if (one.kind() == Allowance.Kind.REJECT && isOfPoint(worth.text(), whole.substring(0, one.start()))) {
                continue;
            }
            // "(2 marks). Accept X (1 mark)": X is worth less than the point, which no field can say.
            if (worth.marks() > 0 && Worth.of(whole.substring(0, one.start())).marks() > 0) {
                continue;
            }
            marks += worth.marks();
            rest.append(whole, from, one.start());
            from = one.end();
            taken.add(new Allowance(one.kind(), worth.text().strip(), one.start(), one.end()));
        }
        rest.append(whole.substring(from));
        boolean plain = taken.isEmpty();
        boolean empty = rest.codePoints().noneMatch(Character::isLetter);
        if (empty) {
            taken.clear();
        }
        String text = rest.toString().strip();
        Worth worth =
                Worth.of(empty ? whole : plain ? text : LOOSE_END.matcher(text).replaceFirst("$1"));
        if (Allowance.refuses(worth.text())) {
            held.add(lines.get(0).number());
        }
        draft.points.add(point(worth.text().strip(), worth.marks() + marks, taken), lines);
        for (Allowance one : taken) {
            Optional<String> behind = one.kind() == Allowance.Kind.IGNORE ? Optional.empty() : Shorthand.at(one.text());
            behind.ifPresent(shorthand ->
                    draft.account.tellPart(lines.get(0), shorthand, "examiners' shorthand, and no wording"));
            if (one.kind() == Allowance.Kind.IGNORE) {
                String said = whole.substring(one.start(), one.end()).strip();
                draft.account.tellPart(lines.get(0), said, "neither earns nor loses the mark; no field holds it");
            }
        }
    }

    /** A right answer would hold such words as well: "names a river in Wales; do not accept 'a river'". */
    private static boolean isOfPoint(String refused, String point) {
        String own = " " + Wording.fold(point) + " ";
        for (String word : Wording.fold(refused).split(" ")) {
            if (word.length() > 2 && !own.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }

    private static MarkingPoint point(String text, int marks, List<Allowance> allowances) {
        Identity identity = Identity.derived(CardKind.POINT, text, List.of());
        MarkingPoint plain = new MarkingPoint(identity, text, "", "", Math.max(1, marks), 0, List.of(), List.of());
        Map<String, List<String>> accept = new LinkedHashMap<>();
        List<String> reject = new ArrayList<>();
        for (Allowance one : allowances) {
            if (one.kind() == Allowance.Kind.REJECT) {
                reject.addAll(Allowance.wordings(one.text()));
            } else if (one.kind() == Allowance.Kind.ACCEPT) {
                accept(plain, one.text(), accept);
            }
        }
        List<Alternatives> alternatives = new ArrayList<>();
        accept.forEach((of, wordings) -> alternatives.add(new Alternatives(of, wordings)));
        return new MarkingPoint(identity, text, "", "", plain.marks(), 0, alternatives, reject);
    }

    /** "Ball valve for float-operated valve" names what it stands for; anything else stands for the whole point. */
    private static void accept(MarkingPoint point, String body, Map<String, List<String>> accept) {
        Matcher instead = INSTEAD.matcher(body);
        String named = instead.find() ? String.join(" ", Allowance.wordings(instead.group(1))) : "";
        String of = Examiner.part(point, named);
        boolean fits = !named.isEmpty() && of.equals(named);
        String wording = fits ? body.substring(0, instead.start()) : body;
        accept.computeIfAbsent(of, part -> new ArrayList<>()).addAll(Allowance.wordings(wording));
    }
}
