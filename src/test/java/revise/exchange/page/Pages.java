package revise.exchange.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import revise.render.TopicJson;
import revise.storage.Bundle;
import revise.storage.BundleReader;
import revise.storage.BundleYaml;
import revise.topic.Complaint;
import revise.topic.Topic;

/** Pages written for the tests, in each layout, and what is done with them. */
final class Pages {
    static final Path FOLDER = Path.of("src/test/resources/pages");

    private Pages() {}

    static List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static String text(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Imports a page; one that has no title is given one. */
    static Imported read(String page) {
        try {
            return PageImport.of(page, Given.NOTHING, Optional.empty());
        } catch (Complaint e) {
            if (!e.getMessage().contains("--title")) {
                throw e;
            }
            return titled(page, "A title that was given");
        }
    }

    static Imported titled(String page, String title) {
        return PageImport.of(page, new Given("", title, "", "", "", ""), Optional.empty());
    }

    /** The topic as it is read back from its YAML. */
    static Bundle readBack(Topic topic) throws IOException {
        String yaml = BundleYaml.of(TopicJson.of(topic));
        return BundleReader.read("page.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
