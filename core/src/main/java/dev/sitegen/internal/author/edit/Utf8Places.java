package dev.sitegen.internal.author.edit;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.author.FileEdit.Replacement;
import dev.sitegen.internal.author.mark.QuantityContext;
import java.nio.charset.StandardCharsets;

/** Places of a text as offsets of its bytes. */
final class Utf8Places {

    private final String text;

    /** @param bytes a text in UTF-8, with whatever byte order mark and line ends it has */
    Utf8Places(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.UTF_8);
    }

    /** Other words in the place of some. */
    Replacement replacement(SourcePosition position, String words, String other) {
        return new Replacement(offset(position), bytes(words), bytes(other));
    }

    /** The words around a quantity, as they are on the page. */
    QuantityContext context(SourcePosition position, String words) {
        int begin = lineBegin(position);
        int end = text.indexOf('\n', begin);
        String line = text.substring(begin, end < 0 ? text.length() : end).replaceFirst("\\r$", "");
        return QuantityContext.of(line, position.column() - 1, words.length());
    }

    private int offset(SourcePosition position) {
        return bytes(text.substring(0, lineBegin(position) + position.column() - 1)).length;
    }

    private int lineBegin(SourcePosition position) {
        int begin = 0;
        for (int line = 1; line < position.line(); line++) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return begin;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
