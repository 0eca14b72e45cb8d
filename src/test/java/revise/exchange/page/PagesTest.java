package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.render.ImportReport;
import revise.render.ImportText;
import revise.render.Look;
import revise.render.Palette;
import revise.render.TopicJson;
import revise.storage.Bundle;
import revise.storage.BundleYaml;

/**
 * Imports every page, and compares report and bundle with what is expected. {@code -Drevise.rewrite=true} takes what
 * comes out for what is expected; look at the change before you commit it.
 */
class PagesTest {
    static List<String> names() throws IOException {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesTheExpectedBundle(String name) throws IOException {
        Imported imported = Pages.read(Pages.text(name));
        String actual = report(imported) + "\n---\n" + BundleYaml.of(TopicJson.of(imported.topic()));
        Path expected = Pages.FOLDER.resolve("expected").resolve(name + ".yaml");
        if (Boolean.getBoolean("revise.rewrite")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        } else {
            assertEquals(Files.readString(expected), actual, name);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBackAsTheSameTopic(String name) throws IOException {
        Imported imported = Pages.read(Pages.text(name));
        Bundle bundle = Pages.readBack(imported.topic());
        assertEquals(List.of(), bundle.problems());
        assertEquals(Optional.of(imported.topic()), bundle.topic());
    }

    private static String report(Imported imported) {
        List<ImportReport.Left> left = imported.left().stream()
                .map(one -> new ImportReport.Left(one.line(), one.text(), one.reason(), one.telling()))
                .toList();
        List<ImportReport.Missing> missing = imported.missing().stream()
                .map(one -> new ImportReport.Missing(one.what(), one.option()))
                .toList();
        ImportReport report = new ImportReport(
                "page", imported.topic(), imported.lines(), List.of(), left, imported.notes(), missing, "");
        return ImportText.of(report, new Look(100, Palette.NONE, false));
    }
}
