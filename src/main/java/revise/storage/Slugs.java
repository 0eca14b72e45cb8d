package revise.storage;

/** Ids: small letters and digits in groups joined by hyphens. */
public final class Slugs {
    private Slugs() {}

    /** {@code [a-z0-9]+(-[a-z0-9]+)*}, without the cost of a pattern at start-up. */
    public static boolean isOne(String id) {
        boolean hyphenAllowed = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && !(c == '-' && hyphenAllowed)) {
                return false;
            }
            hyphenAllowed = plain;
        }
        return hyphenAllowed;
    }
}
