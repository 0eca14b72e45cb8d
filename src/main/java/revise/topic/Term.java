package revise.topic;

import java.util.List;

/** A key term or key concept: what it is called, and what it means. */
public record Term(Identity identity, String term, String definition, List<String> aliases) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
