package dev.sitegen.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Formats that a file may have instead of text in UTF-8. Each has sentences of its own in the messages. */
enum FileFormat {
    /** A document of Word or WPS. */
    WORD,
    /** A workbook of Excel or WPS. */
    EXCEL,
    /** A PDF file. */
    PDF,
    /** Text in UTF-16. */
    UTF16,
    /** Text in GBK, which Windows calls ANSI. */
    GBK,
    /** Something else that is no text: an archive, a picture, a program. */
    BINARY;

    /** The first bytes of a format, in Latin-1. */
    private record Magic(String start, FileFormat format) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("PK\u0003\u0004", BINARY),
            // The container of Word, Excel and WPS before 2007; of the three, documents are renamed to .md.
            new Magic("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", WORD),
            new Magic("{\\rtf", WORD),
            new Magic("%PDF-", PDF),
            new Magic("\u00FF\u00FE", UTF16),
            new Magic("\u00FE\u00FF", UTF16));

    /** The number of bytes from which the format of a file is known. */
    private static final int SAMPLE = 1 << 16;

    /** A file with fewer characters in GBK than this has them by accident. */
    private static final int FEW_CHARACTERS = 2;

    /** Fewer zeros or control characters are a slip. */
    private static final int FEW_CONTROLS = 8;

    /**
     * The format of a file, if it is none of text in UTF-8.
     *
     * @param isUtf8 whether all bytes are UTF-8; then a look at the first of them is enough
     */
    static Optional<FileFormat> of(byte[] bytes, boolean isUtf8) {
        for (Magic magic : MAGIC) {
            // A byte order mark and nothing else may be any slip.
            if (bytes.length > magic.start.length() + 1 && startsWith(bytes, magic.start)) {
                return Optional.of(magic.format == BINARY ? ofZip(bytes) : magic.format);
            }
        }
        boolean hasZeros = bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0);
        if (isUtf8 && !hasZeros) {
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            return Optional.of(UTF16);
        }
        if (isBinary(bytes)) {
            return Optional.of(BINARY);
        }
        return !isUtf8 && isGbk(bytes) ? Optional.of(GBK) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The names of the files within an archive are not compressed. */
    private static FileFormat ofZip(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("word/") || text.contains("opendocument.text")) {
            return WORD;
        }
        return text.contains("xl/") ? EXCEL : BINARY;
    }

    /** Text in UTF-16 has a zero byte at every ASCII character, either before or behind it. */
    private static boolean isUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int more = Math.max(zeros[0], zeros[1]);
        return more >= FEW_CONTROLS && more > length / 20 && Math.min(zeros[0], zeros[1]) <= more / 20;
    }

    /** Returns whether more than every twentieth byte is a control character, which no text has. */
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
                controls++;
            }
        }
        return controls >= FEW_CONTROLS && controls > length / 20;
    }

    /**
     * Returns whether most of what is not ASCII is two bytes of GBK, and not UTF-8 with a slip: of that, each character
     * is three bytes of which the first is E0 to EF.
     */
    private static boolean isGbk(byte[] bytes) {
        int characters = 0;
        int errors = 0;
        int utf8 = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            if (isUtf8Character(bytes, i)) {
                utf8++;
            }
            if (isGbkPair(bytes, i)) {
                characters++;
                i++;
            } else {
                errors++;
            }
        }
        return characters >= FEW_CHARACTERS && errors * 10 <= characters && utf8 * 2 < characters;
    }

    private static boolean isGbkPair(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        return lead >= 0x81 && lead <= 0xFE && trail >= 0x40 && trail <= 0xFE && trail != 0x7F;
    }

    private static boolean isUtf8Character(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xF0) == 0xE0
                && (bytes[at + 1] & 0xC0) == 0x80
                && (bytes[at + 2] & 0xC0) == 0x80;
    }
}
