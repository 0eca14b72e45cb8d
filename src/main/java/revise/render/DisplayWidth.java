package revise.render;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: wide characters two, combining marks none, an emoji sequence two. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return isAscii(text) ? text.length() : ofClusters(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static int ofClusters(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int length = clusterLength(text, i);
            width += ofCluster(text, i, length);
            i += length;
        }
        return width;
    }

    /** The length in chars of what a reader sees as one character. */
    static int clusterLength(CharSequence text, int from) {
        char c = text.charAt(from);
        boolean nextIsPlain = from + 1 >= text.length() || text.charAt(from + 1) < 0x300;
        return c < 0x300 && nextIsPlain ? 1 : Math.max(1, WCWidth.charCountForGraphemeCluster(text, from));
    }

    static int ofCluster(CharSequence text, int from, int length) {
        char c = text.charAt(from);
        return length == 1 && c >= 0x20 && c < 0x7f ? 1 : Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, from));
    }

    /** The text if it fits; else its beginning and an ellipsis. */
    static String shortened(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        int end = 0;
        int width = 0;
        while (end < text.length()) {
            int length = clusterLength(text, end);
            int columns = ofCluster(text, end, length);
            if (width + columns > room - 1) {
                break;
            }
            width += columns;
            end += length;
        }
        return room < 1 ? "" : text.substring(0, end).stripTrailing() + "…";
    }
}
