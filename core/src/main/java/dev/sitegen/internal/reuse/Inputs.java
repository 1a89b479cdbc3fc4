package dev.sitegen.internal.reuse;

import dev.sitegen.internal.work.Workers;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A name for all that a build reads: two builds with one name publish the same bytes and tell the same problems. */
public final class Inputs {

    private final MessageDigest digest;

    private Inputs() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads every file of the content.
     *
     * @param options what else the result depends on
     * @param themes where themes come from
     * @return 64 hexadecimal digits
     * @throws IOException if content cannot be read
     */
    public static String name(ContentSource content, List<String> options, ClassLoader themes, Workers workers)
            throws IOException {
        Inputs inputs = new Inputs();
        Program.describe(themes).forEach(inputs::add);
        options.forEach(inputs::add);
        List<Entry> entries = content.entries().stream()
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        workers.map(entries, entry -> describe(entry, content), inputs::add);
        return HexFormat.of().formatHex(inputs.digest.digest());
    }

    /**
     * Two sums of 32 bits that come from different polynomials: nobody is to be kept from forging their own site, and a change
     * made by accident is missed once in 2⁶⁴.
     */
    private static String describe(Entry entry, ContentSource content) throws IOException {
        if (entry.link()) {
            return entry.path() + " link";
        }
        byte[] bytes = content.read(entry.path());
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(bytes);
        other.update(bytes);
        return entry.path() + ' ' + bytes.length + ' ' + one.getValue() + ' ' + other.getValue();
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
