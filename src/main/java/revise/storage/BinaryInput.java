package revise.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    List<String> texts() {
        return list(BinaryInput::text);
    }

    <T> List<T> list(Function<BinaryInput, T> reader) {
        int size = bytes.getInt();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }
}
