package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import revise.topic.Complaint;
import revise.topic.Topic;

/** The bundles of one source, read from the cache where it still holds and from the files where it does not. */
final class Shelf {
    /** From about this many bundles on, reading them on several threads pays. */
    private static final int MANY = 200;

    private final TopicSource source;
    private final ShelfCache cache;
    private final List<Shelved> entries;

    private Shelf(TopicSource source, ShelfCache cache, List<Shelved> entries) {
        this.source = source;
        this.cache = cache;
        this.entries = entries;
    }

    /** @param cache may be null */
    static Shelf open(TopicSource source, ShelfCache cache) throws IOException {
        CacheReading reading = new CacheReading(cache);
        Stamp whole = source.wholeStamp();
        if (whole != null) {
            ShelfCache.Content cached = reading.now();
            if (cached != null && whole.isSame(cached.whole())) {
                return new Shelf(source, cache, cached.entries());
            }
        } else {
            reading.start();
        }
        Map<String, TopicSource.Found> changed = new HashMap<>();
        for (TopicSource.Found found : source.find()) {
            changed.put(found.name(), found);
        }
        ShelfCache.Content cached = reading.await();
        List<Shelved> entries = new ArrayList<>(changed.size());
        if (cached != null) {
            takeUnchanged(cached, changed, entries);
        }
        if (!changed.isEmpty()) {
            entries.addAll(Arrays.asList(read(source, new ArrayList<>(changed.values()), cache)));
            Collections.sort(entries);
        }
        if (cache != null) {
            keep(cache, cached, whole, entries, !changed.isEmpty());
        }
        return new Shelf(source, cache, entries);
    }

    /** Moves what the cache still knows to the entries, in the cache's order. */
    private static void takeUnchanged(
            ShelfCache.Content cached, Map<String, TopicSource.Found> changed, List<Shelved> entries) {
        for (Shelved entry : cached.entries()) {
            TopicSource.Found found = changed.get(entry.name());
            boolean same = found != null
                    && entry.stamp().isSame(found.stamp())
                    && !entry.stamp().isTooFreshAt(cached.written());
            if (same) {
                entries.add(entry);
                changed.remove(entry.name());
            }
        }
    }

    /** Reads the cache, if need be while the folder is being looked through: both take their time in large libraries. */
    private static final class CacheReading extends Thread {
        private final ShelfCache cache;
        private ShelfCache.Content content;

        CacheReading(ShelfCache cache) {
            super("cache");
            this.cache = cache;
        }

        @Override
        public void run() {
            content = cache == null ? null : cache.read();
        }

        ShelfCache.Content now() {
            run();
            return content;
        }

        ShelfCache.Content await() {
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            return content;
        }
    }

    /** What cannot be read is not kept, and is no reason to write the rest again at every start. */
    private static void keep(
            ShelfCache cache, ShelfCache.Content cached, Stamp whole, List<Shelved> entries, boolean anyRead) {
        if (!anyRead && cached != null && cached.entries().size() == entries.size()) {
            return;
        }
        List<Shelved> readable = new ArrayList<>();
        boolean changed = cached == null;
        for (Shelved entry : entries) {
            if (entry.stamp().isKnown()) {
                readable.add(entry);
                changed |= !(entry.body() instanceof Shelved.Stored);
            }
        }
        if (changed || cached.entries().size() != readable.size()) {
            cache.write(readable.size() == entries.size() ? whole : null, readable);
        }
    }

    /** @param cache may be null */
    private static Shelved[] read(TopicSource source, List<TopicSource.Found> found, ShelfCache cache) {
        Shelved[] entries = new Shelved[found.size()];
        if (entries.length < MANY) {
            for (int i = 0; i < entries.length; i++) {
                entries[i] = read(source, found.get(i));
            }
        } else {
            readMany(source, found, cache, entries);
        }
        return entries;
    }

    private static void readMany(
            TopicSource source, List<TopicSource.Found> found, ShelfCache cache, Shelved[] entries) {
        Spill spill = spill(cache);
        IntStream.range(0, entries.length).parallel().forEach(i -> {
            Shelved entry = read(source, found.get(i));
            entries[i] = spill == null ? entry : spill.put(entry);
        });
    }

    /** Null where there is no cache, or none can be written. */
    private static Spill spill(ShelfCache cache) {
        try {
            return cache == null ? null : cache.spill();
        } catch (IOException e) {
            return null;
        }
    }

    /** By title, those without one first; then by name. */
    List<Shelved> entries() {
        return entries;
    }

    String display(Shelved entry) {
        return source.display(entry.name());
    }

    List<Problem> problems(Shelved entry) {
        if (entry.problems().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : entry.problems()) {
            problems.add(problem.in(display(entry)));
        }
        return problems;
    }

    /** The whole topic; falls back to the bundle itself should the cache have gone meanwhile. */
    Topic topic(Shelved entry) {
        byte[] body = entry.body() instanceof Shelved.Held held ? held.bytes() : cache.body(entry.body());
        if (body != null) {
            return TopicCodec.decode(body);
        }
        cache.discard();
        Shelved again = read(source, new TopicSource.Found(entry.name(), entry.stamp()));
        if (again.isTopic() && again.body() instanceof Shelved.Held held) {
            return TopicCodec.decode(held.bytes());
        }
        for (Problem problem : problems(again)) {
            if (!problem.warning()) {
                throw new Complaint(problem.toString());
            }
        }
        throw new IllegalStateException("a bundle without a topic has an error");
    }

    Places places(Shelved entry) {
        try (InputStream in = source.open(entry.name())) {
            return Places.read(entry.name(), in);
        } catch (IOException e) {
            return Places.UNKNOWN;
        }
    }

    private static Shelved read(TopicSource source, TopicSource.Found found) {
        Bundle bundle;
        try (InputStream in = source.open(found.name())) {
            bundle = BundleReader.read(found.name(), in);
        } catch (IOException e) {
            Problem problem = Problem.ofFile(found.name(), "cannot be read: " + Reasons.of(e));
            bundle = new Bundle(found.name(), Optional.empty(), Mark.START, List.of(problem));
            return entry(bundle, Stamp.NONE);
        }
        return entry(bundle, found.stamp());
    }

    private static Shelved entry(Bundle bundle, Stamp stamp) {
        Topic topic = bundle.topic().orElse(null);
        return new Shelved(
                bundle.file(),
                stamp,
                topic == null ? null : topic.about(),
                topic == null ? null : topic.counts(),
                topic == null ? Map.of() : topic.succession(),
                bundle.idMark(),
                bundle.problems(),
                new Shelved.Held(topic == null ? new byte[0] : TopicCodec.encode(topic)));
    }
}
