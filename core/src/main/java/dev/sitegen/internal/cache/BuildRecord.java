package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.plan.Output;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the build that published a site.
 *
 * @param inputs the {@linkplain Inputs#name name} of what it read
 * @param reports how many reports the site has
 * @param files how many files were published
 * @param bytes how many bytes they hold
 * @param diagnostics what was told
 * @param made what its files were made of
 * @param seen the files it read whose revisions tell whether they are still the same
 */
public record BuildRecord(
        Fingerprint inputs,
        int reports,
        int files,
        long bytes,
        List<Diagnostic> diagnostics,
        Made made,
        FileStamps seen) {

    /**
     * What the files of a build are made of.
     *
     * @param whole of all that any page shows but the bodies of documents
     * @param pages of what each published file is made, by address
     * @param sums what was worked out for the search, by what it is made of
     */
    public record Made(Fingerprint whole, Map<String, Fingerprint> pages, Map<Fingerprint, long[]> sums) {

        public Made {
            // A hash map compares hashes before it compares addresses, which begin alike.
            pages = Collections.unmodifiableMap(new HashMap<>(pages));
            sums = Map.copyOf(sums);
        }

        /** Of what a file is made; nothing if it was not published. */
        Optional<Fingerprint> of(Output output) {
            return Optional.ofNullable(pages.get(output.path().value()));
        }
    }

    /** Stands at the beginning; another number for another form. */
    private static final int FORM = 5;

    /** How many words are held once at most: the files that have problems, and what is told of them. */
    private static final int WORDS = 200_000;

    public BuildRecord {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads what {@link #encode} wrote; nothing if another version wrote it. */
    public static Optional<BuildRecord> decode(byte[] note) {
        FactReader in = new FactReader("", note, new StringPool(WORDS));
        if (note.length == 0 || in.number() != FORM) {
            return Optional.empty();
        }
        return Optional.of(new BuildRecord(
                in.fingerprint(),
                in.number(),
                in.number(),
                in.large(),
                in.list(in::diagnostic),
                new Made(in.fingerprint(), in.map(in::text, in::fingerprint), in.map(in::fingerprint, in::numbers)),
                FileStamps.read(in)));
    }

    /** The same as bytes. */
    public byte[] encode() {
        FactWriter out = new FactWriter("").number(FORM).fingerprint(inputs);
        out.number(reports).number(files).number(bytes);
        out.list(diagnostics, out::diagnostic);
        out.fingerprint(made.whole);
        out.list(made.pages.entrySet(), page -> out.text(page.getKey()).fingerprint(page.getValue()));
        out.list(made.sums.entrySet(), sum -> out.fingerprint(sum.getKey()).numbers(sum.getValue()));
        seen.write(out);
        return out.bytes();
    }
}
