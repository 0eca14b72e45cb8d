package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import revise.progress.Weights;

/** The settings for reading: each with its value and where that comes from. */
public final class ConfigText {
    private static final int KEY = "desiredRetention  ".length();

    /** A value may not be squeezed into fewer columns than this. */
    private static final int LEAST_VALUE = 30;

    private final Configuration configuration;
    private final Look look;

    private ConfigText(Configuration configuration, Look look) {
        this.configuration = configuration;
        this.look = look;
    }

    /** All settings, the file, and how to set one; where but one is shown, it alone. */
    public static String of(Configuration configuration, Look look) {
        Sheet rows = new ConfigText(configuration, look).rows();
        if (configuration.origins().size() == 1) {
            return rows.toString();
        }
        Sheet sheet = new Sheet(look).blank().append(rows).blank();
        example(sheet, "revise config newPerDay 10        ", "sets one");
        example(sheet, "revise config --unset newPerDay   ", "goes back to the default");
        return file(configuration, look) + sheet;
    }

    /** On one line, however long, so that it can be copied. */
    private static String file(Configuration configuration, Look look) {
        String there = configuration.isThere() ? "" : look.palette().paint(Style.DIM, " is not there yet");
        return look.palette().paint(Style.STRONG, Harmless.line(configuration.file())) + there + "\n";
    }

    private static void example(Sheet sheet, String command, String says) {
        sheet.hanging("  ", "    ", List.of(Span.plain(command), Span.dim(says)));
    }

    /** The value of one setting and nothing else, for scripts. */
    public static String value(Configuration configuration, String key) {
        StringBuilder text = new StringBuilder();
        for (String line : configuration.texts(key)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private Sheet rows() {
        Sheet sheet = new Sheet(look);
        for (Map.Entry<String, Configuration.Origin> entry :
                configuration.origins().entrySet()) {
            add(sheet, entry.getKey(), entry.getValue());
        }
        return sheet;
    }

    private void add(Sheet sheet, String key, Configuration.Origin origin) {
        Span from = origin.wrong() ? new Span(Style.BAD, origin.toString()) : Span.dim(origin.toString());
        int room = look.textWidth() - KEY - 2 - Wrapping.widthOf(List.of(from));
        List<List<Span>> lines = wrapped(key, room);
        boolean below = room < LEAST_VALUE && (lines.size() > 1 || Wrapping.widthOf(lines.get(0)) > room);
        if (below) {
            lines = wrapped(key, look.textWidth() - 2);
            sheet.ends(List.of(Span.strong(key)), List.of(from));
        } else {
            List<Span> first = new ArrayList<>(lines.remove(0));
            first.add(0, Span.plain(" ".repeat(KEY - key.length())));
            first.add(0, Span.strong(key));
            sheet.ends(first, List.of(from));
        }
        for (List<Span> line : lines) {
            sheet.indented(below ? 2 : KEY, line.toArray(Span[]::new));
        }
    }

    private List<List<Span>> wrapped(String key, int width) {
        List<List<Span>> lines = new ArrayList<>();
        for (String text : values(key)) {
            lines.addAll(Wrapping.wrap(List.of(Span.plain(text)), width));
        }
        return lines;
    }

    private List<String> values(String key) {
        if (key.equals("weights") && configuration.preferences().weights().equals(Weights.DEFAULT)) {
            return List.of("those of FSRS-6");
        }
        List<String> texts = configuration.texts(key);
        return texts.isEmpty() ? List.of("none") : texts;
    }
}
