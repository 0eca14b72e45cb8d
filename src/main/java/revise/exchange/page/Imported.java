package revise.exchange.page;

import java.util.List;
import revise.topic.Topic;

/**
 * What came of a page.
 *
 * @param kept the lines whose words are in the topic
 * @param left the lines, or parts of lines, that are not; every line that is not blank is in one or the other
 * @param notes what else the learner should know
 * @param missing what the page does not give, though a bundle may hold it
 * @param lines how many lines of the page are not blank
 */
public record Imported(
        Topic topic, List<Kept> kept, List<Left> left, List<String> notes, List<Missing> missing, int lines) {}
