package revise.render;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes what a terminal would obey, so that JSON may be read there and says the same when it is parsed. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    /** Asked for every character beyond ASCII; null leaves it as it is. */
    @Override
    public SerializableString getEscapeSequence(int c) {
        boolean half = Character.isSurrogate((char) c);
        return half || Harmless.isShown(c) ? null : new SerializedString(String.format("\\u%04x", c));
    }
}
