package revise.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link BinaryOutput} wrote. Bytes that do not fit give an unchecked exception of the buffer's; a checksum
 * keeps them out beforehand.
 */
final class BinaryInput {
    private final ByteBuffer bytes;

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
