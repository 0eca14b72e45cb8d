package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
    private final Optional<ShelfCache> cache;
    private final List<Shelved> entries;

    private Shelf(TopicSource source, Optional<ShelfCache> cache, List<Shelved> entries) {
        this.source = source;
        this.cache = cache;
        this.entries = entries;
    }

    static Shelf open(TopicSource source, Optional<ShelfCache> cache) throws IOException {
        Optional<ShelfCache.Content> cached = cache.flatMap(ShelfCache::read);
        Optional<Stamp> whole = source.wholeStamp();
        if (whole.isPresent() && cached.isPresent() && cached.get().whole().equals(whole)) {
            return new Shelf(source, cache, cached.get().entries());
        }
        Map<String, Shelved> known = new HashMap<>();
        cached.ifPresent(content -> content.entries().stream()
                .filter(entry -> !entry.stamp().isTooFreshAt(content.written()))
                .forEach(entry -> known.put(entry.name(), entry)));
        List<TopicSource.Found> found = source.find();
        Shelved[] entries = new Shelved[found.size()];
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            Shelved entry = known.get(found.get(i).name());
            if (entry != null && entry.stamp().equals(found.get(i).stamp())) {
                entries[i] = entry;
            } else {
                stale.add(i);
            }
        }
        IntStream toRead = stale.stream().mapToInt(Integer::intValue);
        (stale.size() < MANY ? toRead : toRead.parallel()).forEach(i -> entries[i] = read(source, found.get(i)));
        if (!stale.isEmpty() || cached.isEmpty() || cached.get().entries().size() != entries.length) {
            cache.ifPresent(c -> c.write(whole, List.of(entries)));
        }
        return new Shelf(source, cache, List.of(entries));
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
        return entry.problems().stream()
                .map(problem -> problem.in(display(entry)))
                .toList();
    }

    /** The whole topic; falls back to the bundle itself should the cache have gone meanwhile. */
    Topic topic(Shelved entry) {
        Optional<byte[]> body = entry.body() instanceof Shelved.Held held
                ? Optional.of(held.bytes())
                : cache.flatMap(c -> c.body(entry.body()));
        return body.map(TopicCodec::decode).orElseGet(() -> {
            Shelved again = read(source, new TopicSource.Found(entry.name(), entry.stamp()));
            if (again.isTopic() && again.body() instanceof Shelved.Held held) {
                return TopicCodec.decode(held.bytes());
            }
            throw new Complaint(problems(again).get(0).toString());
        });
    }

    private static Shelved read(TopicSource source, TopicSource.Found found) {
        Bundle bundle;
        try (InputStream in = source.open(found.name())) {
            bundle = BundleReader.read(found.name(), in);
        } catch (IOException e) {
            Problem problem = Problem.ofFile(found.name(), "cannot be read: " + Reasons.of(e));
            // The stamp of what could not be read must not match again.
            bundle = new Bundle(found.name(), Optional.empty(), Mark.START, List.of(problem));
            return entry(bundle, new Stamp(-1, -1));
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
