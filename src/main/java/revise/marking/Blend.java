package revise.marking;

/**
 * The score of a point from its parts. The shares came out of trials on development data: an element tells more than
 * the core around it, and a core on its own counts for more than it shows, since few answers use all of its words.
 */
final class Blend {

    static final double CORE_OF_ALL = 0.32;
    static final double CORE_OF_ANY = 0.5;
    private static final double CORE_ALONE = 1.25;

    /** Up to here a core on its own is raised; from here on it runs evenly up to 1. */
    private static final double KNEE = 0.6;

    private Blend() {}

    /** The score, 0 to 1. */
    static double of(Seen seen) {
        double core = seen.core().strength();
        double parts = switch (seen.scheme().mode()) {
            case NONE -> core < KNEE ? CORE_ALONE * core : above(core);
            case ALL ->
                CORE_OF_ALL * core
                        + (1 - CORE_OF_ALL) * seen.best(seen.elements().size());
            case ANY ->
                CORE_OF_ANY * core + (1 - CORE_OF_ANY) * seen.best(seen.scheme().require());
        };
        return seen.whole() == null ? parts : Math.max(parts, seen.whole().strength());
    }

    private static double above(double core) {
        return 1 - (1 - core) * (1 - CORE_ALONE * KNEE) / (1 - KNEE);
    }
}
