package revise.storage;

import java.util.zip.CRC32;

/** CRC-32, against files cut short or half written. */
final class Checksum {
    private Checksum() {}

    /** Of the bytes from one place up to another. */
    static int of(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    static int of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }
}
