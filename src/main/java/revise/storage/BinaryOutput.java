package revise.storage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes what {@link BinaryInput} reads: numbers big endian, texts as UTF-8 behind their length in bytes. */
final class BinaryOutput {
    interface Writer<T> {
        void write(BinaryOutput out, T value) throws IOException;
    }

    private final DataOutputStream out;

    BinaryOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int value) throws IOException {
        out.writeInt(value);
    }

    void bigNumber(long value) throws IOException {
        out.writeLong(value);
    }

    void real(double value) throws IOException {
        out.writeDouble(value);
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void texts(List<String> texts) throws IOException {
        list(texts, BinaryOutput::text);
    }

    void pairs(Map<String, String> pairs) throws IOException {
        out.writeInt(pairs.size());
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            text(pair.getKey());
            text(pair.getValue());
        }
    }

    <T> void list(List<T> items, Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(this, item);
        }
    }
}
