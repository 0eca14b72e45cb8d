package revise.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import revise.render.StarterBundle;
import revise.storage.BundleReader;
import revise.topic.Topic;

/** Bundles for the tests, and what there is to say of them. */
final class Bundles {
    private Bundles() {}

    /** @param lines what stands below the keys that every bundle has */
    static Topic topic(String id, String... lines) {
        return read("schema: 1\nid: " + id + "\ntitle: Title of " + id + "\nsynopsis: A sample.\n"
                + String.join("\n", lines) + "\n");
    }

    /** What a new bundle holds once all of its samples are switched on. */
    static Topic starter() {
        return read(StarterBundle.withSamples("new", "New"));
    }

    static Topic read(String yaml) {
        try {
            return BundleReader.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                    .topic()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings in the order of the lints, each as its rule, its place, its message and the other place. */
    static List<String> findings(Topic... topics) {
        Linter linter = new Linter(starter());
        for (Topic topic : topics) {
            linter.check(topic);
        }
        return linter.findings().stream()
                .map(finding -> finding.rule().word() + " " + place(finding.spot()) + ": " + finding.message()
                        + finding.other().map(other -> " " + place(other)).orElse(""))
                .toList();
    }

    static List<String> findings(String... lines) {
        return findings(topic("t", lines));
    }

    static String place(Spot spot) {
        return spot.topic() + "/" + String.join("/", spot.path());
    }
}
