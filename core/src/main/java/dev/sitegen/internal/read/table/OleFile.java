package dev.sitegen.internal.read.table;

import dev.sitegen.internal.read.table.TableProblem.OfFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of the older kind that spreadsheets wrote up to 2003, and that wraps an encrypted workbook to this day. */
final class OleFile {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** The name of the part that holds a workbook with a password, in UTF-16. */
    private static final String ENCRYPTED = String.join("\0", "EncryptedPackage".split(""));

    private OleFile() {}

    /** The reason why a workbook cannot be read, if it is such a file. */
    static Optional<OfFile> problem(byte[] bytes) {
        // One character for each byte.
        String magic = new String(bytes, 0, Math.min(bytes.length, MAGIC.length()), StandardCharsets.ISO_8859_1);
        if (!magic.equals(MAGIC)) {
            return Optional.empty();
        }
        boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
        return Optional.of(encrypted ? OfFile.ENCRYPTED : OfFile.OLD_FORMAT);
    }
}
