package dev.sitegen.internal.reuse;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the build that published a site.
 *
 * @param inputs the {@linkplain Inputs#name name} of what it read
 * @param whole of all that any of its pages shows but the bodies of documents
 * @param reports how many reports the site has
 * @param files how many files were published
 * @param bytes how many bytes they hold
 * @param diagnostics what was told
 * @param pages what each published file was made of, by address
 */
public record LastBuild(
        Fingerprint inputs,
        Fingerprint whole,
        int reports,
        int files,
        long bytes,
        List<Diagnostic> diagnostics,
        Map<String, Fingerprint> pages) {

    /** Stands at the beginning; another number for another form. */
    private static final int FORM = 4;

    /** How many words are held once at most: the files that have problems, and what is told of them. */
    private static final int WORDS = 200_000;

    public LastBuild {
        diagnostics = List.copyOf(diagnostics);
        pages = Map.copyOf(pages);
    }

    /** Reads what {@link #encode} wrote; nothing if another version wrote it. */
    public static Optional<LastBuild> decode(byte[] note) {
        FactReader in = new FactReader("", note, new Words(WORDS));
        if (note.length == 0 || in.number() != FORM) {
            return Optional.empty();
        }
        return Optional.of(new LastBuild(
                in.fingerprint(),
                in.fingerprint(),
                in.number(),
                in.number(),
                in.large(),
                in.list(in::diagnostic),
                in.map(in::text, in::fingerprint)));
    }

    /** The same as bytes. */
    public byte[] encode() {
        FactWriter out = new FactWriter("").number(FORM).fingerprint(inputs).fingerprint(whole);
        out.number(reports).number(files).number(bytes);
        out.list(diagnostics, out::diagnostic);
        out.list(pages.entrySet(), page -> out.text(page.getKey()).fingerprint(page.getValue()));
        return out.bytes();
    }
}
