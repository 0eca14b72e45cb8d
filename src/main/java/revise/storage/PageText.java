package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import revise.topic.Complaint;

/** The text of a page that somebody has saved or pasted, checked for what is no text at all. */
public final class PageText {
    /** A page of one topic is a few KiB; twice what a bundle may have leaves room for all that goes. */
    private static final int MAX_BYTES = 2 * SourceText.MAX_BYTES;

    private static final int BEGINNING = 1024;

    private PageText() {}

    /**
     * @throws Complaint if it is too large, binary, another kind of file or not UTF-8; the sentence does not name the
     *     file, but for a wrong byte gives line and column
     */
    public static String read(InputStream in) throws IOException {
        byte[] bytes = bytes(in);
        if (bytes.length > MAX_BYTES) {
            throw new Complaint("is larger than 2 MiB, too large for a page of one topic; save only the part you need");
        }
        checkKind(bytes);
        String text = decode(bytes);
        if (Fields.isBlank(text)) {
            throw new Complaint("the page is empty");
        }
        checkHtml(text);
        return text;
    }

    /** Only {@code read}: asked for so many bytes at once, a file's stream asks where it stands, and a pipe stands nowhere. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = new byte[MAX_BYTES + 1];
        int size = 0;
        int read = in.read(bytes, 0, bytes.length);
        while (read > 0) {
            size += read;
            read = in.read(bytes, size, bytes.length - size);
        }
        return Arrays.copyOf(bytes, size);
    }

    private static void checkKind(byte[] bytes) {
        if (begins(bytes, "%PDF")) {
            throw new Complaint("is a PDF; open it, select all, and paste the text into a file");
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            throw new Complaint("is a zipped file, such as a Word document; save it as plain text");
        }
        if (begins(bytes, "{\\rtf")) {
            throw new Complaint("is rich text (RTF); save it as plain text");
        }
    }

    private static boolean begins(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || bytes[i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes) {
        Problems problems = new Problems("", FileKind.BUNDLE);
        String text = SourceText.decode(bytes, problems).orElse("");
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe;
        int nul = text.indexOf('\0');
        if (!wide && nul >= 0 || problems.hasErrors() && !wide && hasNul(bytes)) {
            throw new Complaint("is a binary file; save the page as text");
        }
        for (Problem problem : problems.list()) {
            throw new Complaint("line " + problem.line() + ", column " + problem.column() + ": " + problem.message());
        }
        return text;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static void checkHtml(String text) {
        String beginning =
                text.substring(0, Math.min(BEGINNING, text.length())).strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")) {
            throw new Complaint("is HTML; open it in a browser, select all, and paste the text into a file");
        }
    }
}
