package revise.exchange.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line at the top of a page: title, awarding body, kind of assessment and subject in one.
 *
 * @param head the title, with the awarding body behind it if {@code glued}
 * @param glued whether nothing shows where the title ends and the awarding body begins
 * @param board the awarding body, empty if glued
 * @param rest what is none of it
 */
record HeadLine(String head, boolean glued, String board, String assessment, String subject, String rest) {
    private static final String TYPES = "Vocationally[- ]Related Qualification|Other General Qualification"
            + "|Other Vocational Qualification|Other Life Skills Qualification|Occupational Qualification"
            + "|National Vocational Qualification|T[- ]Level Technical Qualification|Technical Qualification"
            + "|End[- ]Point Assessment|(?:Digital )?Functional Skills(?: Qualification)?|Free Standing Mathematics Qualification"
            + "|English For Speakers of Other Languages|Performing Arts Graded Examination|Principal Learning|QCF|RQF"
            + "|(?:International |I)?GCSE(?: ?\\(9 ?(?:-|–|to) ?1\\))?|(?:GCE )?A[- ][Ll]evel|(?:GCE )?AS(?:[- ][Ll]evel)?"
            + "|T[- ]Level|Cambridge (?:National|Technical)s?|National [345]|Advanced Higher|Key Stage \\d|KS\\d";
    private static final Pattern TYPE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + TYPES + ")(?![\\p{L}\\p{N}])");
    private static final Pattern REVISION =
            Pattern.compile("\\s*[-–—|:]?\\s*\\bRevision(?: (?:Notes|Guide|Page|Summary))?$", Pattern.CASE_INSENSITIVE);
    /** These may be a part of an awarding body's name as well, and are looked for behind a separator only. */
    private static final Pattern FAMILY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:BTEC(?: Nationals?| Firsts?| Tech Awards?)?"
                    + "|(?:Level [1-8](?:/[1-8])? )?(?:Technical Award|Extended Diploma|Diploma|Award|Certificate|NVQ))(?![\\p{L}\\p{N}])");

    private static final Pattern HOW_TO_BEHIND =
            Pattern.compile("\\s*[-–—|:]\\s*How to Revise$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOW_TO = Pattern.compile("^How to Revise:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–|:]\\s+|\\s*—\\s*");
    private static final int LONGEST = 300;
    private static final String DASHES = " -–—|:·,";

    static Optional<HeadLine> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher revision = REVISION.matcher(text);
        if (revision.find() && revision.start() > 0) {
            String body = text.substring(0, revision.start());
            Matcher type = TYPE.matcher(body);
            int start = -1;
            int end = -1;
            boolean named = false;
            // The title or the subject may hold such words, too; those behind an awarding body are meant.
            while (!named && type.find()) {
                start = type.start();
                end = type.end();
                named = Boards.atEnd(trim(body.substring(0, start))).isPresent();
            }
            if (start > 0) {
                String head = trim(HOW_TO.matcher(body.substring(0, start)).replaceFirst(""));
                String subject = trim(body.substring(end));
                return head.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new HeadLine(head, true, "", body.substring(start, end), subject, ""));
            }
        }
        return separated(text);
    }

    /** "X Revision — Board GCSE Subject". */
    private static Optional<HeadLine> separated(String text) {
        Matcher separator = SEPARATOR.matcher(text);
        Optional<HeadLine> last = Optional.empty();
        // The title may hold such separators as well, and the awarding body stands behind the last one.
        while (separator.find()) {
            Optional<HeadLine> found = split(text.substring(0, separator.start()), text.substring(separator.end()));
            last = found.isPresent() ? found : last;
        }
        return last;
    }

    private static Optional<HeadLine> split(String left, String behind) {
        String right = behind;
        String site = "";
        int bar = right.indexOf(" | ");
        if (bar > 0) {
            site = trim(right.substring(bar));
            right = right.substring(0, bar);
        }
        String head = trim(REVISION.matcher(withoutHowTo(left)).replaceFirst(""));
        return head.isEmpty() ? Optional.empty() : board(head, right, site);
    }

    private static Optional<HeadLine> board(String head, String right, String rest) {
        Matcher type = TYPE.matcher(right);
        if (type.find()) {
            String board = trim(right.substring(0, type.start()));
            String subject = trim(REVISION.matcher(right.substring(type.end())).replaceFirst(""));
            return Optional.of(new HeadLine(head, false, board, type.group(), subject, rest));
        }
        Matcher family = FAMILY.matcher(right);
        if (family.find()
                && Boards.named(trim(right.substring(0, family.start()))).isPresent()) {
            String board = trim(right.substring(0, family.start()));
            String subject =
                    trim(REVISION.matcher(right.substring(family.end())).replaceFirst(""));
            return Optional.of(new HeadLine(head, false, board, family.group(), subject, rest));
        }
        return Boards.named(right).map(board -> new HeadLine(head, false, right.strip(), "", "", rest));
    }

    /** "AQA GCSE Biology" on a line of its own, under a title that stands there already. */
    static Optional<HeadLine> parseBelow(String title, String text) {
        Optional<HeadLine> line =
                text.length() > 100 || Line.endsSentence(text) ? Optional.empty() : board(title, text, "");
        return line.filter(found -> !found.board.isEmpty() && Boards.isLikely(found.board));
    }

    static boolean isType(String text) {
        return TYPE.matcher(text).matches();
    }

    /** Whether what stands before the kind of assessment is nothing but an awarding body. */
    boolean isWithoutTitle() {
        return glued && (Boards.named(head).isPresent() || Boards.atEnd(head).isEmpty());
    }

    /** A title that ends in "Revision" says that of its page, not of the topic. */
    static String withoutRevision(String title) {
        String bare = trim(REVISION.matcher(title).replaceFirst(""));
        return bare.isEmpty() ? title : withoutHowTo(bare);
    }

    private static String withoutHowTo(String title) {
        return HOW_TO_BEHIND.matcher(HOW_TO.matcher(title).replaceFirst("")).replaceFirst("");
    }

    /** Whether the head begins with a title, case and spaces aside. */
    boolean beginsWith(String title) {
        return cut(title) >= 0;
    }

    /** The title as the head spells it. */
    String front(String title) {
        return trim(head.substring(0, cut(title)));
    }

    /** What follows a title at the beginning of the head, or empty where it does not begin so. */
    Optional<String> behind(String title) {
        int cut = cut(title);
        return cut < 0 ? Optional.empty() : Optional.of(trim(head.substring(cut)));
    }

    private int cut(String title) {
        int at = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == ' ') {
                continue;
            }
            while (at < head.length() && head.charAt(at) == ' ') {
                at++;
            }
            if (at == head.length() || Character.toLowerCase(head.charAt(at)) != Character.toLowerCase(c)) {
                return -1;
            }
            at++;
        }
        return title.isEmpty() ? -1 : at;
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && DASHES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && DASHES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
