package revise.topic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a card is known by in the journal, whatever becomes of its place in the file.
 *
 * @param id the author's own id, or the one derived from the prompt
 * @param given whether the author wrote the id
 * @param was earlier ids, whose history the card takes over
 */
public record Identity(String id, boolean given, List<String> was) {
    /** Of what is no card and was given no id. */
    public static final Identity NONE = new Identity("", false, List.of());

    private static final int HEX_DIGITS = 12;

    public Identity {
        was = List.copyOf(was);
    }

    public static Identity given(String id, List<String> was) {
        return new Identity(id, true, was);
    }

    /**
     * The first 12 hex digits of the SHA-256 of the kind's word, a line feed and the folded prompt, so that case,
     * punctuation and the answer may be corrected without the card losing its history.
     */
    public static Identity derived(CardKind kind, String prompt, List<String> was) {
        String folded = kind.word() + "\n" + Wording.fold(prompt);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return new Identity(HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS), false, was);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
