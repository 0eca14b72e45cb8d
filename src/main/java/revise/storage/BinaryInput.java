package revise.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link BinaryOutput} wrote. Bytes that do not fit give an unchecked exception; a checksum
 * keeps them out beforehand.
 */
final class BinaryInput {
    private static final int FIELDS = 8;

    private final byte[] bytes;
    private int position;
    private final int[] lastStart = new int[FIELDS];
    private final int[] lastLength = new int[FIELDS];
    private final String[] lastText = new String[FIELDS];

    BinaryInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int at = position;
        position = at + Integer.BYTES;
        return bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    long bigNumber() {
        return (long) number() << 32 | number() & 0xffff_ffffL;
    }

    double real() {
        return Double.longBitsToDouble(bigNumber());
    }

    String text() {
        int length = number();
        if (length == 0) {
            return "";
        }
        int start = position;
        position = start + length;
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    /**
     * A text that is often the same as the one last read for the same field: then it is that one, which spares making
     * it again thousands of times.
     *
     * @param field from 0 to 7
     */
    String repeated(int field) {
        int length = number();
        int start = position;
        position = start + length;
        int last = lastStart[field];
        boolean same = lastText[field] != null
                && length == lastLength[field]
                && Arrays.equals(bytes, start, position, bytes, last, last + length);
        if (!same) {
            lastStart[field] = start;
            lastLength[field] = length;
            lastText[field] = new String(bytes, start, length, StandardCharsets.UTF_8);
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

    Map<String, String> pairs() {
        int size = number();
        if (size == 0) {
            return Map.of();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            pairs.put(text(), text());
        }
        return pairs;
    }
}
