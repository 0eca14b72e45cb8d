package revise.progress;

/**
 * What FSRS knows of a memory.
 *
 * @param stability days until the chance of recall has fallen to 0.9, in [0.001, 36500]
 * @param difficulty how hard it is to make more stable, in [1, 10]
 */
public record Strength(double stability, double difficulty) {}
