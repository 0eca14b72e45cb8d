package revise.topic;

import java.util.List;
import java.util.Objects;

/**
 * What a list of topics tells of one. A text that the bundle leaves out is empty, never null.
 *
 * @param level a whole number from 1 to 8, or text such as {@code Entry 3}
 */
public record About(
        String id,
        String title,
        String subject,
        String awardingBody,
        String assessment,
        String level,
        String source,
        List<String> qualifications) {
    public About {
        if (id.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("a topic has an id and a title");
        }
        Objects.requireNonNull(subject);
        Objects.requireNonNull(awardingBody);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(level);
        Objects.requireNonNull(source);
        qualifications = List.copyOf(qualifications);
    }
}
