package dev.sitegen.internal.author;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A change of some bytes of a file; all others stay.
 *
 * @param path the file, by its path in the content
 * @param before its bytes as they were read; none if there is no such file yet
 * @param replacements what is changed, in the order of the file and without an overlap
 */
public record FileEdit(String path, byte[] before, List<Replacement> replacements) {

    public FileEdit {
        replacements = List.copyOf(replacements);
    }

    /**
     * Bytes in the place of others.
     *
     * @param at the offset of the first byte in the file before the edit
     */
    public record Replacement(int at, byte[] removed, byte[] inserted) {}

    /** The bytes of the file after the edit. */
    public byte[] after() {
        ByteArrayOutputStream after = new ByteArrayOutputStream(before.length + 64);
        int from = 0;
        for (Replacement replacement : replacements) {
            after.write(before, from, replacement.at - from);
            after.writeBytes(replacement.inserted);
            from = replacement.at + replacement.removed.length;
        }
        after.write(before, from, before.length - from);
        return after.toByteArray();
    }
}
