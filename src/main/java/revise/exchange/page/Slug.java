package revise.exchange.page;

import java.text.Normalizer;
import java.util.Locale;

/** Makes an id out of a title. */
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** Small letters and digits in groups joined by hyphens; empty where the title has none. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.replace("&", " and "), Normalizer.Form.NFKD);
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }
}
