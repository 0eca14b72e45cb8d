package revise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import revise.marking.Element;
import revise.marking.MarkScheme;

/** Marking points with the core, mode and elements that a person takes them apart into. */
final class Splits {

    private Splits() {}

    static String report(Path file) throws IOException {
        int shared = 0;
        int expected = 0;
        int found = 0;
        int modes = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] c = line.split("\t", -1);
            MarkScheme scheme = MarkScheme.of(c[4]);
            Set<String> right = c[3].isBlank() ? Set.of() : Set.of(c[3].strip().split(" \\| "));
            Set<String> got = new HashSet<>();
            for (Element element : scheme.elements()) {
                got.add(element.text());
            }
            expected += right.size();
            found += got.size();
            got.retainAll(right);
            shared += got.size();
            modes += scheme.mode().word().equals(c[2]) ? 1 : 0;
        }
        return String.format(
                Locale.ROOT, "  element F1 %.3f, mode right %d of %d%n", 2.0 * shared / (expected + found), modes,
                lines.size() - 1);
    }
}
