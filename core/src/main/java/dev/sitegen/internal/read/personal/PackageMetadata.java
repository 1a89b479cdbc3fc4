package dev.sitegen.internal.read.personal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The properties of documents of office programs: docProps of Office Open XML, meta.xml of OpenDocument. They are found by the directory
 * at the end of the archive, so that nothing else is unpacked.
 */
final class PackageMetadata {

    private static final Set<String> PARTS =
            Set.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml");

    private static final List<String> ELEMENTS = List.of(
            "dc:creator",
            "cp:lastModifiedBy",
            "meta:initial-creator",
            "Manager",
            "Company",
            "dc:title",
            "dc:subject",
            "dc:description",
            "cp:keywords",
            "vt:lpwstr",
            "meta:user-defined");

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int DEFLATED = 8;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** More of a part is never unpacked. */
    private static final int LARGEST_PART = 1 << 20;

    private final ByteBuffer archive;

    private PackageMetadata(byte[] bytes) {
        archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The texts of an archive; of one that is damaged, as far as they can be read. */
    static Set<String> texts(byte[] bytes) {
        Set<String> texts = new LinkedHashSet<>();
        try {
            new PackageMetadata(bytes).read(texts);
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            // The archive ends early or leads astray; what was read counts.
        }
        return texts;
    }

    private void read(Set<String> texts) throws DataFormatException {
        int end = end();
        if (end < 0) {
            return;
        }
        int entries = archive.getShort(end + 10) & 0xFFFF;
        int at = archive.getInt(end + 16);
        for (int i = 0; i < entries && archive.getInt(at) == ENTRY; i++) {
            int name = archive.getShort(at + 28) & 0xFFFF;
            int more = (archive.getShort(at + 30) & 0xFFFF) + (archive.getShort(at + 32) & 0xFFFF);
            if (PARTS.contains(new String(bytes(at + ENTRY_SIZE, name), StandardCharsets.UTF_8))) {
                MarkedText.add(new String(part(at), StandardCharsets.UTF_8), ELEMENTS, texts);
            }
            at += ENTRY_SIZE + name + more;
        }
    }

    /** The place of the record that ends the archive; -1 if there is none. */
    private int end() {
        int first = Math.max(0, archive.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = archive.limit() - END_SIZE; at >= first; at--) {
            if (archive.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** The bytes of the part that an entry of the directory leads to. */
    private byte[] part(int entry) throws DataFormatException {
        int packed = Math.min(archive.getInt(entry + 20), LARGEST_PART);
        int local = archive.getInt(entry + 42);
        int start =
                local + LOCAL_SIZE + (archive.getShort(local + 26) & 0xFFFF) + (archive.getShort(local + 28) & 0xFFFF);
        byte[] stored = bytes(start, packed);
        if (archive.getShort(entry + 10) != DEFLATED) {
            return stored;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stored);
            byte[] unpacked = new byte[Math.max(0, Math.min(archive.getInt(entry + 24), LARGEST_PART))];
            int length = inflater.inflate(unpacked);
            return Arrays.copyOf(unpacked, length);
        } finally {
            inflater.end();
        }
    }

    private byte[] bytes(int from, int length) {
        byte[] bytes = new byte[Math.max(0, length)];
        archive.get(from, bytes);
        return bytes;
    }
}
