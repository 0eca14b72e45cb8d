package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<TopicSource.Found> found = source.find();
        ShelfCache.Content cached = reading.await();
        Map<String, Shelved> known = new HashMap<>();
        if (cached != null) {
            for (Shelved entry : cached.entries()) {
                if (!entry.stamp().isTooFreshAt(cached.written())) {
                    known.put(entry.name(), entry);
                }
            }
        }
        Shelved[] entries = new Shelved[found.size()];
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            Shelved entry = known.get(found.get(i).name());
            if (entry != null && entry.stamp().isSame(found.get(i).stamp())) {
                entries[i] = entry;
            } else {
                stale.add(i);
            }
        }
        read(source, found, stale, entries);
        if (cache != null) {
            keep(cache, cached, whole, entries, stale);
        }
        return new Shelf(source, cache, List.of(entries));
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
            ShelfCache cache, ShelfCache.Content cached, Stamp whole, Shelved[] entries, List<Integer> stale) {
        List<Shelved> readable = new ArrayList<>();
        for (Shelved entry : entries) {
            if (entry.stamp().isKnown()) {
                readable.add(entry);
            }
        }
        boolean changed = cached == null || cached.entries().size() != readable.size();
        for (int i : stale) {
            changed |= entries[i].stamp().isKnown();
        }
        if (changed) {
            cache.write(readable.size() == entries.length ? whole : null, readable);
        }
    }

    private static void read(
            TopicSource source, List<TopicSource.Found> found, List<Integer> stale, Shelved[] entries) {
        if (stale.size() < MANY) {
            for (int i : stale) {
                entries[i] = read(source, found.get(i));
            }
        } else {
            stale.parallelStream().forEach(i -> entries[i] = read(source, found.get(i)));
        }
    }

    List<Shelved> entries() {
        return entries;
    }

    TopicSource source() {
        return source;
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
                bundle.idMark(),
                bundle.problems(),
                new Shelved.Held(topic == null ? new byte[0] : TopicCodec.encode(topic)));
    }
}
