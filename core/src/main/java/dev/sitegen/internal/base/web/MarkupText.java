package dev.sitegen.internal.base.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of files that are written in tags, decoded as browsers decode them. */
public final class MarkupText {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private MarkupText() {}

    /** Returns whether a browser may take a file for HTML or XML by its first bytes: it begins with a tag. */
    public static boolean begins(byte[] head) {
        Charset charset = marked(head);
        String text = new String(head, charset == null ? StandardCharsets.ISO_8859_1 : charset);
        int start = charset == null && text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return start + 1 < text.length()
                && text.charAt(start) == '<'
                && (Character.isLetter(text.charAt(start + 1)) || "!?/".indexOf(text.charAt(start + 1)) >= 0);
    }

    /**
     * Decodes an XML file in UTF-8, or in UTF-16 with a byte order mark; empty if it is in another encoding or says so, since
     * then a browser may read another text.
     */
    static Optional<String> decode(byte[] bytes) {
        Charset marked = marked(bytes);
        Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Matcher declared = DECLARED.matcher(text);
            boolean agrees = !declared.find() || agrees(declared.group(1).toLowerCase(Locale.ROOT), charset, text);
            return Optional.of(text).filter(t -> agrees);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean agrees(String declared, Charset charset, String text) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return declared.startsWith("utf-16");
        }
        boolean likeAscii = declared.equals("us-ascii") || declared.equals("iso-8859-1");
        return declared.equals("utf-8") || likeAscii && text.chars().allMatch(c -> c < 0x80);
    }

    /** The encoding that a byte order mark of UTF-16 announces; null without one. */
    private static Charset marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }
}
