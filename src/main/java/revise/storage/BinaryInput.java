package revise.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link BinaryOutput} wrote. Bytes that do not fit give an unchecked exception of the buffer's; a checksum
 * keeps them out beforehand.
 */
final class BinaryInput {
    private static final int FIELDS = 8;

    private final ByteBuffer bytes;
    private final int[] lastStart = new int[FIELDS];
    private final int[] lastLength = new int[FIELDS];
    private final String[] lastText = new String[FIELDS];

    BinaryInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
        return bytes.getInt();
    }

    long bigNumber() {
        return bytes.getLong();
    }

    String text() {
        int length = bytes.getInt();
        if (length == 0) {
            return "";
        }
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    /**
     * A text that is often the same as the one last read for the same field: then it is that one, which spares making
     * it again thousands of times.
     *
     * @param field from 0 to 7
     */
    String repeated(int field) {
        int length = bytes.getInt();
        int start = bytes.position();
        bytes.position(start + length);
        int last = lastStart[field];
        byte[] all = bytes.array();
        boolean same = lastText[field] != null
                && length == lastLength[field]
                && Arrays.equals(all, start, start + length, all, last, last + length);
        if (!same) {
            lastStart[field] = start;
            lastLength[field] = length;
            lastText[field] = new String(all, start, length, StandardCharsets.UTF_8);
        }
        return lastText[field];
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }
}
