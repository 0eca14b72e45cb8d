package revise.lint;

import revise.marking.MarkScheme;
import revise.topic.MarkingPoint;

/**
 * A marking point, and where its bundle has it.
 *
 * @param scheme what it asks for by its text alone
 */
record PlacedPoint(MarkingPoint point, MarkScheme scheme, Spot spot) {}
