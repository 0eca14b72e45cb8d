package revise.storage;

import java.util.List;
import java.util.Optional;
import revise.topic.Topic;

/**
 * What reading one file gave.
 *
 * @param topic the topic, unless there are errors among the problems
 * @param idMark where the file gives the topic's id
 */
public record Bundle(String file, Optional<Topic> topic, Mark idMark, List<Problem> problems) {}
