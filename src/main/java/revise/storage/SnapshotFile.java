package revise.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revise.progress.Effort;
import revise.progress.Marks;
import revise.progress.Memory;
import revise.progress.Preferences;
import revise.progress.Progress;

/** The snapshot in the cache folder. One that is damaged, or of another build, journal or settings, counts as none. */
final class SnapshotFile {
    private static final int MAGIC = 0x52565350; // RVSP
    private static final Memory.State[] STATES = Memory.State.values();

    private final CacheFile file;
    private final boolean off;

    /** @param build changes whenever folding the same journal might give something else; empty for no snapshots */
    SnapshotFile(Path cache, Path journal, String build, Preferences preferences) {
        String key = build + "\n" + journal.toAbsolutePath().normalize() + "\n" + text(preferences);
        this.file = new CacheFile(cache.resolve("progress.bin"), MAGIC, key);
        this.off = build.isEmpty();
    }

    /** All that the fold depends on; by hand, for a record's own text takes milliseconds to link. */
    private static String text(Preferences preferences) {
        return preferences.weights().values() + " " + preferences.desiredRetention() + " "
                + preferences.learning().waits() + " "
                + preferences.relearning().waits() + " "
                + preferences.days().zone().getID() + " " + preferences.days().start() + " " + preferences.fuzz();
    }

    /** The snapshot, or null. */
    Snapshot read() {
        BinaryInput in = off ? null : file.read();
        return in == null ? null : read(in);
    }

    /** Replaces the file as a whole; where that cannot be done there is simply no snapshot. */
    void write(Snapshot snapshot) {
        if (!off) {
            file.write(out -> write(out, snapshot));
        }
    }

    private static void write(BinaryOutput out, Snapshot snapshot) throws IOException {
        out.pairs(snapshot.succession());
        out.list(snapshot.files(), SnapshotFile::write);
        out.list(snapshot.problems(), SnapshotFile::write);
        Progress progress = snapshot.progress();
        write(out, progress.learning());
        write(out, progress.reviewing());
        out.number(progress.end().isPresent() ? 1 : 0);
        if (progress.end().isPresent()) {
            write(out, progress.end().get().at());
            out.text(progress.end().get().id());
        }
        out.texts(List.copyOf(progress.awaited()));
        out.number(progress.memories().size());
        for (Map.Entry<String, Memory> card : progress.memories().entrySet()) {
            out.text(card.getKey());
            write(out, card.getValue());
            write(out, progress.marks().get(card.getKey()));
        }
    }

    private Snapshot read(BinaryInput in) {
        Map<String, String> succession = in.pairs();
        List<Snapshot.Covered> files = readFiles(in);
        List<Problem> problems = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            problems.add(ShelfCache.readProblem(in, in.text()));
        }
        return new Snapshot(succession, files, problems, readProgress(in));
    }

    private static Progress readProgress(BinaryInput in) {
        Effort learning = new Effort(in.number(), in.bigNumber());
        Effort reviewing = new Effort(in.number(), in.bigNumber());
        Optional<Progress.Place> end =
                in.number() == 1 ? Optional.of(new Progress.Place(readInstant(in), in.text())) : Optional.empty();
        Set<String> awaited = new HashSet<>(in.texts());
        int size = in.number();
        Map<String, Memory> memories = new HashMap<>(size * 4 / 3 + 1);
        Map<String, Marks> marks = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String card = in.text();
            memories.put(card, readMemory(in));
            double outOf = in.real();
            if (outOf > 0) {
                marks.put(card, new Marks(in.real(), outOf));
            }
        }
        return new Progress(memories, marks, learning, reviewing, end, awaited);
    }

    private static void write(BinaryOutput out, Snapshot.Covered file) throws IOException {
        out.text(file.name());
        out.bigNumber(file.stamp().size());
        out.bigNumber(file.stamp().modified());
        out.number(file.lines());
        out.number(file.segments().size());
        for (Snapshot.Segment segment : file.segments()) {
            out.number(segment.length());
            out.number(segment.crc());
        }
    }

    private static List<Snapshot.Covered> readFiles(BinaryInput in) {
        int size = in.number();
        List<Snapshot.Covered> files = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String name = in.text();
            Stamp stamp = new Stamp(in.bigNumber(), in.bigNumber());
            int lines = in.number();
            List<Snapshot.Segment> segments = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                segments.add(new Snapshot.Segment(in.number(), in.number()));
            }
            files.add(new Snapshot.Covered(name, stamp, lines, segments));
        }
        return files;
    }

    private static void write(BinaryOutput out, Problem problem) throws IOException {
        out.text(problem.file());
        ShelfCache.write(out, problem);
    }

    private static void write(BinaryOutput out, Effort effort) throws IOException {
        out.number(effort.cards());
        out.bigNumber(effort.ms());
    }

    private static void write(BinaryOutput out, Memory memory) throws IOException {
        out.number(memory.state().ordinal());
        out.number(memory.step());
        out.real(memory.stability());
        out.real(memory.difficulty());
        out.number(memory.reviews());
        out.number(memory.lapses());
        write(out, memory.first().orElseThrow());
        write(out, memory.last().orElseThrow());
        write(out, memory.due().orElseThrow());
    }

    private static Memory readMemory(BinaryInput in) {
        return new Memory(
                STATES[in.number()],
                in.number(),
                in.real(),
                in.real(),
                in.number(),
                in.number(),
                Optional.of(readInstant(in)),
                Optional.of(readInstant(in)),
                Optional.of(readInstant(in)));
    }

    /** @param marks may be null */
    private static void write(BinaryOutput out, Marks marks) throws IOException {
        out.real(marks == null ? 0 : marks.outOf());
        if (marks != null) {
            out.real(marks.earned());
        }
    }

    private static void write(BinaryOutput out, Instant at) throws IOException {
        out.bigNumber(at.getEpochSecond());
        out.number(at.getNano());
    }

    private static Instant readInstant(BinaryInput in) {
        return Instant.ofEpochSecond(in.bigNumber(), in.number());
    }
}
