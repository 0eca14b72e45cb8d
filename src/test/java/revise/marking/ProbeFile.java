package revise.marking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the points of {@code probes.tsv}: topic, question, point. */
final class ProbeFile {

    private ProbeFile() {}

    static List<Probe> read() throws IOException {
        List<Probe> probes = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ProbeFile.class.getResourceAsStream("probes.tsv"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    probes.add(new Probe(cells[0], cells[1], cells[2], Map.of()));
                }
            }
        }
        return probes;
    }
}
