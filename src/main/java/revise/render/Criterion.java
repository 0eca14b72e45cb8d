package revise.render;

import java.time.Instant;
import java.util.Optional;
import revise.marking.MarkScheme;
import revise.progress.Marks;
import revise.progress.Mastery;
import revise.topic.About;
import revise.topic.MarkingPoint;

/**
 * A marking point, and how the learner stands with it.
 *
 * @param number its place in the topic, from 1
 * @param key its card's key
 * @param due when it is to be asked again, once it has been asked
 * @param last what the last answer that was marked earned
 */
public record Criterion(
        About about,
        int number,
        String key,
        MarkingPoint point,
        MarkScheme scheme,
        Mastery mastery,
        Optional<Instant> due,
        Optional<Marks> last) {}
