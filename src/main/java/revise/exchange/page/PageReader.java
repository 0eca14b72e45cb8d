package revise.exchange.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.topic.Topic;

/** Reads a page: finds its sections, hands each to the reader of its kind, and accounts for the rest. */
final class PageReader {
    private static final int LINES_OF_HEAD = 4;

    private final List<Line> lines;
    private final Passages joiner;
    private final Account account;
    private final Draft draft;
    private final Given given;
    private final List<Declared> declared;
    private final Map<Part, Integer> sizes = new EnumMap<>(Part.class);
    private List<Line> headLines = List.of();
    private int hero;
    private List<Stretch> stretches = List.of();

    private PageReader(String page, Given given, Optional<Topic> into) {
        this.lines = Lines.of(page);
        this.joiner = Passages.of(lines);
        this.account = new Account(lines);
        this.draft = new Draft(given, into, account);
        this.given = given;
        this.declared = Tallies.find(lines);
    }

    /** @throws revise.topic.Complaint if the page is of no topic */
    static Draft read(String page, Given given, Optional<Topic> into) {
        PageReader reader = new PageReader(page, given, into);
        reader.read();
        return reader.draft;
    }

    private void read() {
        Optional<HeadLine> head = headLine();
        hero = Hero.find(lines, head);
        stretches = Outline.of(lines, declared, hero, joiner.isWrapped());
        Refusal.check(lines, stretches);
        readSynopsis();
        readHead(head);
        draft.settleSynopsis();
        readParagraphs();
        for (Part part : Part.values()) {
            if (part != Part.TERMS) {
                readPart(part);
            }
        }
        readPart(Part.TERMS);
        new Tally(account, sizes).compare(declared);
        Refusal.checkDraft(draft, stretches);
        Ending.note(lines, stretches.get(stretches.size() - 1), account);
        Doubt.note(stretches, joiner.isWrapped(), account);
        account.close();
    }

    private Optional<HeadLine> headLine() {
        List<Line> first = new ArrayList<>();
        for (Line line : lines) {
            if (first.size() == LINES_OF_HEAD || Headings.of(line).isPresent()) {
                break;
            }
            if (!line.text().isEmpty() && !Furniture.isCertain(line.text()) && !Furniture.isTrail(line.text())) {
                first.add(line);
            }
        }
        Optional<Passage> above = Optional.empty();
        for (Passage passage : joiner.join(first)) {
            boolean item = passage.mark() == Mark.BULLET || passage.mark() == Mark.NUMBER;
            Optional<HeadLine> head = item ? Optional.empty() : HeadLine.parse(passage.text());
            if (head.isPresent()) {
                headLines = passage.lines();
                return Optional.of(above.filter(title -> head.get().isWithoutTitle() && Line.isLabel(title.text()))
                        .map(title -> below(title, head.get(), passage))
                        .orElse(head.get()));
            }
            above = Optional.of(passage);
        }
        return Optional.empty();
    }

    /** The title in a line of its own, and below it all else. */
    private HeadLine below(Passage title, HeadLine head, Passage passage) {
        headLines = new ArrayList<>(title.lines());
        headLines.addAll(passage.lines());
        return new HeadLine(title.text(), false, head.head(), head.assessment(), head.subject(), head.rest());
    }

    private void readSynopsis() {
        for (Stretch stretch : of(Part.SYNOPSIS)) {
            StringBuilder text = new StringBuilder();
            List<Line> from = new ArrayList<>();
            for (Passage passage : items(stretch)) {
                text.append(text.length() == 0 ? "" : " ").append(passage.text());
                from.addAll(passage.lines());
            }
            if (!from.isEmpty()) {
                new DescriptionReader(draft).read(new Passage(Mark.BULLET, text.toString(), from));
            }
        }
    }

    private void readHead(Optional<HeadLine> head) {
        HeadReader reader = new HeadReader(draft, given);
        List<Passage> below = new ArrayList<>();
        for (Stretch stretch : of(Part.HERO)) {
            below.addAll(joiner.joinHead(stretch.lines()));
        }
        String heroTitle = hero < 0 ? "" : lines.get(hero).text();
        head.ifPresent(line -> reader.readHeadLine(line, headLines, heroTitle));
        if (!heroTitle.isEmpty()) {
            draft.title.offer(heroTitle, below.remove(0).lines());
        }
        for (Stretch stretch : of(Part.PREFACE)) {
            List<Line> rest = new ArrayList<>(stretch.lines());
            rest.removeAll(headLines);
            new PrefaceReader(draft, reader).read(joiner.joinHead(rest), head.isPresent() || !heroTitle.isEmpty());
        }
        reader.readHero(below);
    }

    private void readParagraphs() {
        for (Stretch stretch : of(Part.OVERVIEW)) {
            for (Passage passage : items(stretch)) {
                boolean synopsis = draft.synopsis.isEmpty() || draft.synopsis.says(passage.text());
                if (!synopsis || !new DescriptionReader(draft).read(passage)) {
                    draft.overview.add(passage.text(), passage.lines());
                }
            }
        }
    }

    private void readPart(Part part) {
        for (Stretch stretch : of(part)) {
            leaveHeading(stretch);
            switch (part) {
                case CONCEPTS -> TermReader.readConcepts(items(stretch), draft);
                case TERMS -> TermReader.readTerms(items(stretch), draft);
                case OBJECTIVES -> Objectives.read(items(stretch), draft);
                case POINTS -> Points.read(items(stretch), draft);
                case GUIDANCE, FEEDBACK -> Statements.read(items(stretch), draft.guidance, account);
                case MISTAKES -> Misconceptions.read(items(stretch), draft);
                case FAQS -> Faqs.read(items(stretch), draft);
                case PREREQUISITES -> Statements.read(items(stretch), draft.prerequisites, account);
                case QUALIFICATIONS ->
                    joiner.join(stretch.lines()).forEach(name -> draft.qualifications.add(name.text(), name.lines()));
                case INDEX -> account.tell(stretch.lines(), "a list of other pages");
                case SCHEME -> account.tell(stretch.lines(), "the mark scheme of a paper");
                case TAIL -> account.leave(stretch.lines(), "the site's own words");
                case UNKNOWN -> account.tell(stretch.lines(), "under “" + stretch.name() + "”");
                case SYNOPSIS, OVERVIEW, PREFACE, HERO -> {
                    // They are read first.
                }
            }
        }
        if (!declared.isEmpty()) {
            sizes.put(part, account.count(part));
        }
    }

    private void leaveHeading(Stretch stretch) {
        if (stretch.part() == Part.UNKNOWN) {
            account.tell(stretch.heading(), "a heading that revise does not know");
        } else {
            account.leave(stretch.heading(), stretch.lines().isEmpty() ? "heading with nothing under it" : "heading");
        }
    }

    private List<Passage> items(Stretch stretch) {
        List<Passage> passages = new ArrayList<>();
        boolean list = stretch.part().isList() && stretch.part() != Part.FAQS;
        List<Passage> joined = joiner.join(stretch.lines());
        for (Passage passage : list ? Nesting.join(joined) : joined) {
            if (passage.mark() == Mark.NONE && draft.synopsis.says(passage.text())) {
                draft.synopsis.repeat(passage.lines());
            } else {
                passages.add(passage);
            }
        }
        return Captions.without(stretch.part(), passages, account);
    }

    private List<Stretch> of(Part part) {
        List<Stretch> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.part() == part) {
                found.add(stretch);
            }
        }
        return found;
    }
}
