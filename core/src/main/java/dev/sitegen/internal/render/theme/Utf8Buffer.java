package dev.sitegen.internal.render.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A page on its way from characters to UTF-8: encoded as it comes, so that no page is held as characters and as bytes. Content
 * HTML, which is UTF-8 already, goes in as it is where {@link #PLACE} is written.
 */
public final class Utf8Buffer extends Writer {

    /** A character that no text may hold, so that nothing else is taken for a place that was lost. */
    private static final char LOST = '\u0080';

    /** The text that a template prints for content HTML. It is known by being this object; no other text is, whatever it says. */
    public static final String PLACE = new String(new char[] {LOST});

    private final byte[] content;
    private final ByteArrayOutputStream bytes;
    private Writer encoder;
    private boolean lostPlace;

    /**
     * @param expected how many bytes the text is likely to take
     * @param content the content HTML in UTF-8
     */
    Utf8Buffer(int expected, byte[] content) {
        this.content = content;
        this.bytes = new ByteArrayOutputStream(expected + content.length);
        this.encoder = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int c) throws IOException {
        lostPlace |= c == LOST;
        encoder.write(c);
    }

    @Override
    public void write(String text) throws IOException {
        if (text == PLACE) {
            // Closed and not flushed, so that half a character before the content HTML is not joined to one behind it.
            encoder.close();
            bytes.writeBytes(content);
            encoder = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        } else {
            write(text, 0, text.length());
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (content.length > 0) {
            int lost = text.indexOf(LOST, from);
            lostPlace |= lost >= 0 && lost < from + length;
        }
        encoder.write(text, from, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (content.length > 0) {
            for (int at = from; at < from + length; at++) {
                lostPlace |= text[at] == LOST;
            }
        }
        encoder.write(text, from, length);
    }

    /** Returns whether the place of the content HTML came as a character, by way of a template's variable or filter. */
    boolean hasLostPlace() {
        return lostPlace && content.length > 0;
    }

    /** The bytes written, as {@link String#getBytes(java.nio.charset.Charset)} would give them. */
    byte[] bytes() {
        try {
            encoder.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read or written here", e);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
