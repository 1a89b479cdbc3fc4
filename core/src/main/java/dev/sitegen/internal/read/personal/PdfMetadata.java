package dev.sitegen.internal.read.personal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The information of PDF files, where it is not packed: the entries of the document information, and the metadata in XML. */
final class PdfMetadata {

    private static final List<String> KEYS = List.of("/Author", "/Title", "/Subject", "/Keywords");
    private static final List<String> ELEMENTS = List.of("dc:creator", "dc:title", "dc:description", "pdf:Keywords");

    /** Both are near the beginning or the end of a file. */
    private static final int PART = 1 << 18;

    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");

    private PdfMetadata() {}

    static Set<String> texts(InputStream in) throws IOException {
        byte[] head = in.readNBytes(PART);
        byte[] tail = last(in);
        Set<String> texts = new LinkedHashSet<>();
        for (byte[] part : List.of(head, tail)) {
            String chars = new String(part, StandardCharsets.ISO_8859_1);
            KEYS.forEach(key -> entries(chars, key, texts));
            MarkedText.add(new String(part, StandardCharsets.UTF_8), ELEMENTS, texts);
        }
        return texts;
    }

    private static byte[] last(InputStream in) throws IOException {
        byte[] before = new byte[0];
        byte[] part = in.readNBytes(PART);
        while (part.length == PART) {
            before = part;
            part = in.readNBytes(PART);
        }
        byte[] both = Arrays.copyOf(before, before.length + part.length);
        System.arraycopy(part, 0, both, before.length, part.length);
        return both;
    }

    private static void entries(String chars, String key, Set<String> texts) {
        for (int at = chars.indexOf(key); at >= 0; at = chars.indexOf(key, at + 1)) {
            int start = at + key.length();
            while (start < chars.length() && chars.charAt(start) <= ' ') {
                start++;
            }
            String rest = chars.substring(start, Math.min(chars.length(), start + FileMetadata.LONGEST_TEXT));
            String text = rest.startsWith("(") ? literal(rest) : rest.startsWith("<") ? hex(rest) : "";
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
    }

    /** A string in brackets; a backslash is before brackets, backslashes and octal numbers. */
    private static String literal(String rest) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 1; i < rest.length() && rest.charAt(i) != ')'; i++) {
            char c = rest.charAt(i);
            if (c == '\\' && i + 1 < rest.length()) {
                c = rest.charAt(++i);
                if (c >= '0' && c <= '7' && i + 2 < rest.length()) {
                    int octal = Character.digit(c, 8) * 64
                            + Math.max(0, Character.digit(rest.charAt(i + 1), 8)) * 8
                            + Math.max(0, Character.digit(rest.charAt(i + 2), 8));
                    c = (char) (octal & 0xFF);
                    i += 2;
                }
            }
            bytes.append(c);
        }
        return decoded(bytes.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hex(String rest) {
        int end = rest.indexOf('>');
        String digits = end < 0 ? "" : BLANK.matcher(rest.substring(1, end)).replaceAll("");
        return digits.length() % 2 == 0 && HEX.matcher(digits).matches()
                ? decoded(HexFormat.of().parseHex(digits))
                : "";
    }

    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return wide
                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                : new String(bytes, StandardCharsets.UTF_8);
    }
}
