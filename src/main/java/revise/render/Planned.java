package revise.render;

/**
 * What is left of today's part of the plans.
 *
 * @param minutes that it takes; 0 if it is done
 * @param enough whether keeping to the plans leaves no card unready
 */
public record Planned(double minutes, boolean enough) {}
