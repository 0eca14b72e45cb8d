package revise.marking;

import java.util.Set;

/**
 * The words that announce a list of elements: "including", "such as".
 *
 * @param from the first word of the announcement, where the core stops
 * @param list the first word of the list
 * @param mode whether all of the list is asked for, or any of it
 * @param needed how many of the list earn the point, 0 if the announcement does not say
 */
record Lead(int from, int list, Mode mode, int needed) {

    private static final String[] ANY = {"such as", "e.g", "eg", "for example", "for instance", "like", "either"};

    private static final String[] ALL = {
        "including",
        "includes",
        "include",
        "to include",
        "incorporating",
        "with reference to",
        "making reference to",
        "by reference to",
        "referring to",
        "referencing",
        "comprising",
        "consisting of",
        "covering",
        "namely",
        "in terms of",
        "that sets out",
        "which sets out",
        "setting out",
        "specifying",
        "detailing",
        "made up of",
        "composed of",
        "as well as covering"
    };

    private static final Set<String> RELATIVES = Lexicon.words("that which should must to will it they");

    private static final Set<String> CONTENT =
            Lexicon.words("include includes outline outlines specify specifies cover covers contain contains detail "
                    + "details address addresses identify identifies list lists mention mentions comprise "
                    + "comprises incorporate incorporates name names reference references describe describes state "
                    + "states consider considers record records");

    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "that", "these", "those");

    private static final Set<String> NOT_ALIKE =
            Lexicon.words("would feel feels look looks looked sound sounds something anything acts act behave behaves "
                    + "just not is are i we they you much more people works");

    /** The first announcement from a word on, or null if the point makes none. */
    static Lead find(Phrase p, int from) {
        for (int i = from; i < p.size() - 1; i++) {
            Lead lead = at(p, i, from);
            if (lead != null) {
                return lead.mode == Mode.ALL ? lead.orExamples(p) : lead.withAnnouncement(p, from);
            }
        }
        return null;
    }

    /** True if the announcement singles something out, so that even one thing after it is an element. */
    boolean names(Phrase p) {
        String word = p.word(from);
        return word.startsWith("includ")
                || word.startsWith("incorporat")
                || word.startsWith("refer")
                || p.at(from + 1, "reference")
                || CONTENT.contains(p.word(list - 1)) && !p.at(from, "should") && !p.at(from, "must");
    }

    private static Lead at(Phrase p, int i, int from) {
        for (String words : ANY) {
            if (p.at(i, words) && fits(p, i, words)) {
                return new Lead(i, i + count(words), Mode.ANY, 0);
            }
        }
        for (String words : ALL) {
            if (p.at(i, words)) {
                return new Lead(i, i + count(words), Mode.ALL, 0);
            }
        }
        int content = i + 1;
        while (p.word(content).equals("also") || p.word(content).endsWith("ly")) {
            content++;
        }
        // "reasons to record it" lists nothing.
        boolean announces = CONTENT.contains(p.word(content)) && !PRONOUNS.contains(p.word(content + 1));
        if (RELATIVES.contains(p.word(i)) && !p.at(i + 1, "not") && announces && i > from) {
            return new Lead(i, content + 1, Mode.ALL, 0);
        }
        return choice(p, i);
    }

    private static boolean fits(Phrase p, int i, String words) {
        return switch (words) {
            case "like" ->
                i > 0
                        && p.after(i - 1) != '.'
                        && !NOT_ALIKE.contains(p.word(i - 1))
                        && !p.word(i - 1).endsWith("ly");
            case "either" ->
                p.word(i + 2).equals("or")
                        || p.word(i + 3).equals("or")
                        || p.word(i + 4).equals("or");
            default -> true;
        };
    }

    /** "any two of", "at least two from", and a colon before a list. */
    private static Lead choice(Phrase p, int i) {
        int at = p.word(i).equals("any") ? i + 1 : p.at(i, "at least") ? i + 2 : p.size();
        int needed = number(p.word(at));
        if (needed > 0 && (p.word(at + 1).equals("of") || p.word(at + 1).equals("from"))) {
            int list = at + 2;
            while (list < p.size() - 1 && (p.at(list, "the") || p.at(list, "following") || p.at(list, "these"))) {
                list++;
            }
            return new Lead(i, list, Mode.ANY, needed);
        }
        return p.after(i) == ':' ? new Lead(i + 1, i + 1, Mode.ALL, 0) : null;
    }

    static int number(String word) {
        return switch (word) {
            case "one", "1" -> 1;
            case "two", "2" -> 2;
            case "three", "3" -> 3;
            case "four", "4" -> 4;
            case "five", "5" -> 5;
            default -> 0;
        };
    }

    /** "including measures such as A or B" offers examples although it begins with "including". */
    private Lead orExamples(Phrase p) {
        for (int i = list; i < Math.min(list + 6, p.size() - 1); i++) {
            for (String words : ANY) {
                if (p.at(i, words) && fits(p, i, words)) {
                    return new Lead(from, i + count(words), Mode.ANY, 0);
                }
            }
            if (p.after(i) != 0) {
                return this;
            }
        }
        return this;
    }

    /** Takes ", using tools" or "through activities" before "such as" into the announcement. */
    private Lead withAnnouncement(Phrase p, int first) {
        for (int i = from - 1; i > first && i >= from - 6; i--) {
            if (Lexicon.ANNOUNCE.contains(p.word(i))) {
                boolean apart = p.after(i - 1) == ',';
                boolean empty = from - i <= 4 && Lexicon.CONTAINERS.contains(p.word(from - 1));
                return apart || empty ? new Lead(i, list, mode, needed) : this;
            }
            if (p.after(i - 1) == ',') {
                return this;
            }
        }
        return this;
    }

    private static int count(String words) {
        int count = 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }
}
