package revise.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import revise.lint.Finding;
import revise.lint.Linter;
import revise.lint.Spot;
import revise.render.Remark;
import revise.render.StarterBundle;
import revise.storage.BundleReader;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.Mark;
import revise.storage.Places;
import revise.storage.Problem;
import revise.topic.Topic;

/** All that there is to say of the bundles of a library: what reading them found, and what the linter did. */
final class Inspection {
    private static final String READING = "bundle";

    /** From about so many bundles on, reading them on several threads pays. */
    private static final int MANY = 200;

    private final Map<String, Listing> topics = new HashMap<>();
    private final Map<Spot, Mark> marks = new ConcurrentHashMap<>();

    private Inspection() {}

    /** By place. */
    static List<Remark> of(Library library) {
        Inspection inspection = new Inspection();
        List<Remark> remarks = new ArrayList<>();
        for (Problem problem : library.problems()) {
            remarks.add(new Remark(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.warning() ? "warning" : "error",
                    READING,
                    problem.message()));
        }
        Linter linter = new Linter(starter());
        for (Listing listing : library.topics()) {
            inspection.topics.put(listing.about().id(), listing);
            linter.check(listing.topic());
        }
        List<Finding> findings = linter.findings();
        inspection.locate(findings);
        for (Finding finding : findings) {
            remarks.add(inspection.remark(finding));
        }
        Collections.sort(remarks);
        return remarks;
    }

    /** What {@code revise new} writes, samples and all. */
    private static Topic starter() {
        byte[] text = StarterBundle.withSamples("starter", "Starter").getBytes(StandardCharsets.UTF_8);
        try {
            return BundleReader.read("starter.yaml", new ByteArrayInputStream(text))
                    .topic()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    /** Reads each bundle again of which there is something to say, once, and not all of them at a time. */
    private void locate(List<Finding> findings) {
        Map<String, Set<Spot>> byTopic = new HashMap<>();
        for (Finding finding : findings) {
            List<Spot> spots = new ArrayList<>(List.of(finding.spot()));
            finding.other().ifPresent(spots::add);
            for (Spot spot : spots) {
                byTopic.computeIfAbsent(spot.topic(), topic -> new LinkedHashSet<>())
                        .add(spot);
            }
        }
        Stream<Map.Entry<String, Set<Spot>>> all = byTopic.entrySet().stream();
        (byTopic.size() < MANY ? all : all.parallel()).forEach(topic -> {
            Places places = topics.get(topic.getKey()).places();
            topic.getValue().forEach(spot -> marks.put(spot, places.of(spot.path())));
        });
    }

    private Remark remark(Finding finding) {
        String file = topics.get(finding.spot().topic()).file();
        Mark mark = marks.get(finding.spot());
        String message = finding.message()
                + finding.other()
                        .map(other -> " " + place(other, finding.spot()))
                        .orElse("");
        String severity = finding.rule().isError() ? "error" : "warning";
        return new Remark(
                file, mark.line(), mark.column(), severity, finding.rule().word(), message);
    }

    private String place(Spot spot, Spot from) {
        Mark mark = marks.get(spot);
        return spot.topic().equals(from.topic())
                ? "line " + mark.line()
                : topics.get(spot.topic()).file() + ":" + mark.line() + ":" + mark.column();
    }
}
