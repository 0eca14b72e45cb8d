package revise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.progress.CardMemory;
import revise.progress.Entry;
import revise.progress.Progress;
import revise.progress.Scheduler;

/**
 * What the journal comes to. A snapshot spares reading all of it again, so that starting takes no longer with a long
 * history; deleting, damaging or outdating the snapshot changes nothing but time.
 */
public final class ProgressReader {
    private final Journal journal;
    private final Scheduler scheduler;
    private final Library library;
    private final SnapshotFile file;

    /**
     * @param cache the folder for the snapshot
     * @param build identifies this build of the program
     */
    public ProgressReader(Journal journal, Scheduler scheduler, Library library, Path cache, String build) {
        this.journal = journal;
        this.scheduler = scheduler;
        this.library = library;
        this.file = new SnapshotFile(cache, journal.folder(), build, scheduler.preferences());
    }

    /**
     * Progress as it stands.
     *
     * @param problems what in the journal could not be read
     * @param gained how many entries the snapshot did not have
     * @param next the snapshot to keep; empty while the journal ends in half a line
     */
    public record Reading(Progress progress, List<Problem> problems, int gained, Optional<Snapshot> next) {}

    public Reading read() {
        Snapshot known = file.read();
        Map<String, String> succession = succession(known);
        if (known != null && known.succession().equals(succession)) {
            Gathering since = new Gathering(known);
            Optional<Progress> progress =
                    since.fits ? known.progress().with(since.entries, scheduler, succession) : Optional.empty();
            if (progress.isPresent()) {
                return since.reading(progress.get(), succession);
            }
        }
        Gathering all = new Gathering(new Snapshot(succession, List.of(), List.of(), Progress.NONE));
        return all.reading(Progress.of(all.entries, scheduler, succession), succession);
    }

    /** Spares the next start what this one read. */
    public void keep(Reading reading) {
        if (reading.next().isPresent()) {
            file.write(reading.next().get());
        }
    }

    /** Of topics that are not at hand now, what the snapshot knows goes on to hold. */
    private Map<String, String> succession(Snapshot known) {
        Map<String, String> succession = library.succession();
        if (known == null || known.succession().isEmpty()) {
            return succession;
        }
        Map<String, String> all = new HashMap<>(succession);
        for (Map.Entry<String, String> each : known.succession().entrySet()) {
            if (!library.has(CardMemory.topic(each.getKey()))) {
                all.put(each.getKey(), each.getValue());
            }
        }
        return all;
    }

    /** What the journal has gained since a snapshot. */
    private final class Gathering {
        private final List<Entry> entries = new ArrayList<>();
        private final List<Problem> problems;
        private final List<Problem> passing = new ArrayList<>();
        private final List<Snapshot.Covered> files = new ArrayList<>();
        /** Whether the journal still begins with what the snapshot covers. */
        private boolean fits = true;

        private boolean whole = true;

        Gathering(Snapshot known) {
            problems = new ArrayList<>(known.problems());
            int still = 0;
            for (Path path : journal.files(passing)) {
                Snapshot.Covered covered = known.covered(path.getFileName().toString());
                still += covered == null ? 0 : 1;
                if (fits) {
                    add(path, covered);
                }
            }
            fits &= still == known.files().size();
        }

        private void add(Path path, Snapshot.Covered covered) {
            try {
                Stamp stamp = Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
                if (covered != null && stamp.isSame(covered.stamp()) && stamp.size() == covered.length()) {
                    files.add(covered);
                } else if (covered == null || isIntact(path, covered)) {
                    add(path, stamp, covered);
                } else {
                    fits = false;
                }
            } catch (IOException e) {
                passing.add(Problem.ofFile(path.toString(), "cannot be read: " + Reasons.of(e)));
                whole = false;
            }
        }

        private void add(Path path, Stamp stamp, Snapshot.Covered covered) throws IOException {
            int lines = covered == null ? 0 : covered.lines();
            JournalFile.Part part = new JournalFile(path).read(covered == null ? 0 : covered.length(), lines);
            entries.addAll(part.entries());
            entries.addAll(part.rest().entries());
            problems.addAll(part.problems());
            passing.addAll(part.rest().problems());
            // A line without its line feed would be counted again once it has one.
            whole &= part.rest().entries().isEmpty();
            List<Snapshot.Segment> segments = new ArrayList<>(covered == null ? List.of() : covered.segments());
            segments.add(new Snapshot.Segment(part.bytes().length, Checksum.of(part.bytes())));
            files.add(new Snapshot.Covered(path.getFileName().toString(), stamp, lines + part.lines(), segments));
        }

        private boolean isIntact(Path path, Snapshot.Covered covered) throws IOException {
            long at = 0;
            for (Snapshot.Segment segment : covered.segments()) {
                byte[] bytes = new JournalFile(path).bytes(at, at + segment.length());
                if (bytes.length < segment.length() || Checksum.of(bytes) != segment.crc()) {
                    return false;
                }
                at += segment.length();
            }
            return true;
        }

        Reading reading(Progress progress, Map<String, String> succession) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(passing);
            Snapshot next = new Snapshot(succession, files, problems, progress);
            return new Reading(progress, all, entries.size(), whole ? Optional.of(next) : Optional.empty());
        }
    }
}
