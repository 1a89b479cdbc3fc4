package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.SitePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Record of the build that published a site.
 *
 * @param inputs the {@linkplain Inputs#name fingerprint} of what it read
 * @param reports how many reports the site has
 * @param files how many files were published
 * @param bytes how many bytes they hold
 * @param diagnostics the problems reported
 * @param made the fingerprints of its files
 * @param seen the files it read whose revisions show whether they are still the same
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
     * Fingerprints of the files of a build.
     *
     * @param whole that of everything that any page shows, except content HTML
     * @param pages those of the published files, by address
     * @param sums the checksums computed for the search, by fingerprint
     */
    public record Made(Fingerprint whole, Map<String, Fingerprint> pages, Map<Fingerprint, long[]> sums) {

        public Made {
            // A hash map compares hashes before it compares addresses, which begin alike.
            pages = Collections.unmodifiableMap(new HashMap<>(pages));
            sums = Map.copyOf(sums);
        }

        /** Fingerprint of a file; empty if it was not published. */
        Optional<Fingerprint> of(SitePath path) {
            return Optional.ofNullable(pages.get(path.value()));
        }
    }

    /** Begins the record; another format has another number. */
    private static final int FORM = 5;

    /** Most words that are held once: the files that have problems, and what is reported of them. */
    private static final int WORDS = 200_000;

    public BuildRecord {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads what {@link #encode} wrote; empty if another version wrote it. */
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
