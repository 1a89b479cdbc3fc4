package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of the content that was read on some machine.
 *
 * @param document its facts, if it is a document of the site
 * @param diagnostics what is wrong with it
 * @param allowed the entries of the list of allowed personal data that it needs
 */
public record ReadFile(Optional<Document> document, List<Diagnostic> diagnostics, Set<String> allowed) {

    /** The facts of a document as bytes. */
    public static byte[] encode(String source, ParsedDocument parsed, Set<String> allowed) {
        return encode(source, allowed, DocumentCodec.encode(source, parsed).facts());
    }

    /** The same of a file that may be published as it is; no bytes if there is nothing to know of it. */
    public static byte[] encode(String source, List<Diagnostic> diagnostics, Set<String> allowed) {
        FactWriter facts = new FactWriter(source);
        facts.list(diagnostics, facts::diagnostic).flag(false);
        return diagnostics.isEmpty() && allowed.isEmpty() ? new byte[0] : encode(source, allowed, facts.bytes());
    }

    private static byte[] encode(String source, Set<String> allowed, byte[] facts) {
        FactWriter out = new FactWriter(source);
        return out.list(new TreeSet<>(allowed), out::text).raw(facts).bytes();
    }

    /** Reads files back; what many have in common is held once. Thread-safe. */
    public static final class Decoder {

        private final DocumentCodec codec = new DocumentCodec();

        /** Reads what {@link ReadFile#encode} wrote. */
        public ReadFile decode(String source, byte[] bytes) {
            FactReader in = new FactReader(source, bytes);
            Set<String> allowed = Set.copyOf(in.list(in::text));
            ParsedDocument parsed = codec.decode(source, in.rest());
            return new ReadFile(parsed.document(), parsed.diagnostics(), allowed);
        }
    }
}
