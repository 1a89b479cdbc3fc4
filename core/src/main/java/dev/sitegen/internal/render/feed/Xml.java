package dev.sitegen.internal.render.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** XML on its way into a stream, as UTF-8 and in large pieces; an element a line. */
final class Xml {

    private static final int PIECE = 1 << 14;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(PIECE + (PIECE >> 2));

    Xml(OutputStream out) {
        this.out = out;
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes names and values in turn */
    Xml begin(String element, String... attributes) throws IOException {
        tag(element, attributes);
        text.append(">\n");
        return this;
    }

    Xml end(String element) throws IOException {
        text.append("</").append(element).append(">\n");
        if (text.length() >= PIECE) {
            flush();
        }
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>\n");
        return this;
    }

    Xml text(String element, String content) {
        tag(element);
        text.append('>');
        escaped(content);
        text.append("</").append(element).append(">\n");
        return this;
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escaped(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    // Whatever the text says, the file can be read.
                    if (c >= ' ' && c < 0xFFFE || c == '\n' || c == '\t') {
                        text.append(c);
                    }
                }
            }
        }
    }

    /** Hands on what is left, and leaves the stream open. */
    void finish() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
