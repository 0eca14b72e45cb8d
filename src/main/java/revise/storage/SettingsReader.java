package revise.storage;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import revise.progress.Days;
import revise.progress.Preferences;
import revise.progress.Weights;

/** Reads the settings strictly: every fault of the file is reported in one go, with its place. */
final class SettingsReader {
    private static final int MOST_NEW = 9999;

    private final Problems problems;
    private final Settings defaults;
    private final Map<Setting, Integer> lines = new EnumMap<>(Setting.class);
    private final Set<Setting> wrong = EnumSet.noneOf(Setting.class);

    private SettingsReader(Problems problems, TimeZone zone) {
        this.problems = problems;
        this.defaults = Settings.defaults(zone);
    }

    /** @param file the name that problems carry */
    static SettingsReading read(String file, byte[] bytes, TimeZone zone) {
        Problems problems = new Problems(file, FileKind.SETTINGS);
        SettingsReader reader = new SettingsReader(problems, zone);
        Optional<String> text = SourceText.of(bytes, problems);
        Optional<Node> root = text.isEmpty() ? Optional.empty() : TreeReader.readYaml(text.get(), problems);
        Settings settings = root.isEmpty() ? reader.defaults : reader.settings(root.get());
        return new SettingsReading(settings, reader.lines, reader.wrong, problems.list());
    }

    private Settings settings(Node root) {
        if (root instanceof Node.Mapping mapping) {
            return settings(mapping);
        }
        // Three hyphens and nothing behind them.
        boolean nothing = root instanceof Node.Scalar scalar && scalar.text().isEmpty();
        if (!nothing && !(root instanceof Node.Refused)) {
            problems.error(root.mark(), "settings must be keys with values, such as newPerDay: 20");
        }
        return defaults;
    }

    private Settings settings(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, "a settings file", problems);
        Values values = new Values(fields, problems);
        Preferences given = defaults.preferences();
        double retention = values.decimal(
                Setting.DESIRED_RETENTION.key(),
                Preferences.LEAST_RETENTION,
                Preferences.GREATEST_RETENTION,
                given.desiredRetention());
        int newPerDay = fields.number(Setting.NEW_PER_DAY.key(), 0, MOST_NEW, defaults.newPerDay());
        LocalTime start = values.time(Setting.DAY_STARTS_AT.key(), given.days().start());
        Weights weights = weights(fields).orElse(given.weights());
        boolean fuzz = values.flag(Setting.FUZZ.key(), given.fuzz());
        AssessmentReader assessments = new AssessmentReader(problems);
        fields.each(Setting.ASSESSMENTS.key(), assessments::read);
        String color = values.oneOf(Setting.COLOR.key(), Settings.COLORS, defaults.color());
        fields.reportKeys();
        locate(mapping.fields());
        Days days = new Days(given.days().zone(), start);
        return new Settings(
                new Preferences(weights, retention, given.learning(), given.relearning(), days, fuzz),
                newPerDay,
                assessments.all(),
                color);
    }

    private Optional<Weights> weights(Fields fields) {
        String key = Setting.WEIGHTS.key();
        List<Double> weights = new ArrayList<>();
        int[] count = {0};
        fields.each(key, item -> {
            int i = count[0]++;
            if (i < Weights.COUNT) {
                Values.decimal(item, "weight w" + i, Weights.low(i), Weights.high(i), problems)
                        .ifPresent(weights::add);
            }
        });
        boolean list = fields.take(key) instanceof Node.Sequence;
        if (list && count[0] != Weights.COUNT) {
            problems.error(
                    fields.mark(key), "\"weights\" must be " + Weights.COUNT + " numbers, and here are " + count[0]);
        }
        return weights.size() == Weights.COUNT && count[0] == Weights.COUNT
                ? Optional.of(new Weights(weights))
                : Optional.empty();
    }

    /** A setting is wrong if a problem lies between its key and the next. */
    private void locate(List<Node.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            Optional<Setting> setting = Setting.of(fields.get(i).key());
            if (setting.isPresent()) {
                Mark from = fields.get(i).keyMark();
                Mark to = i + 1 < fields.size() ? fields.get(i + 1).keyMark() : new Mark(Integer.MAX_VALUE, 1);
                lines.put(setting.get(), from.line());
                if (problems.hasErrorBetween(from, to)) {
                    wrong.add(setting.get());
                }
            }
        }
    }
}
