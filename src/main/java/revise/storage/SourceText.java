package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, checked for size and encoding. */
final class SourceText {
    /** 1 MiB. */
    static final int MAX_BYTES = 1 << 20;

    static final String UTF_16 = "the file is UTF-16; save it as UTF-8";

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The text without its byte order mark, or empty with the reason among the problems. */
    static Optional<String> read(InputStream in, Problems problems) throws IOException {
        return of(in.readNBytes(MAX_BYTES + 1), problems);
    }

    /** As {@link #read}, of what a file holds. */
    static Optional<String> of(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.error(
                    Mark.START,
                    "the file is larger than 1 MiB; " + problems.kind().smaller());
            return Optional.empty();
        }
        Optional<String> text = decode(bytes, problems);
        if (text.isPresent() && text.get().isBlank() && !problems.kind().mayBeEmpty()) {
            problems.error(Mark.START, "the file is empty; " + FileKind.LEAST);
            return Optional.empty();
        }
        return text;
    }

    /** The text, or empty with the reason among the problems: it is not UTF-8. */
    static Optional<String> decode(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (result.isError() || result.isUnderflow() && in.hasRemaining()) {
            problems.error(new Source(text).end(), notUtf8(bytes, in.position()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Whether it begins with the byte order mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        int first = bytes.length > 1 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        return first == 0xff && second == 0xfe || first == 0xfe && second == 0xff;
    }

    private static String notUtf8(byte[] bytes, int position) {
        int first = bytes[position] & 0xff;
        if (position == 0 && isUtf16(bytes)) {
            return UTF_16;
        }
        return "not UTF-8: byte 0x" + Integer.toHexString(first) + " cannot stand here; save the file as UTF-8";
    }
}
