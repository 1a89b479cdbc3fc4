package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.base.text.Utf8Bytes;
import java.io.Writer;

/**
 * A page on its way from characters to UTF-8: encoded as it comes, so that no page is held as characters and as bytes. Content
 * HTML, which is UTF-8 already, goes in as it is where {@link #PLACE} is written.
 */
public final class Utf8Buffer extends Writer {

    /** The text that a template prints for content HTML. It is known by being this object; no other text is, whatever it says. */
    public static final String PLACE = new String(new char[] {Utf8Bytes.PAD});

    private final byte[] content;
    private final Utf8Bytes bytes;

    /**
     * @param expected how many bytes the text is likely to take
     * @param content the content HTML in UTF-8
     */
    Utf8Buffer(int expected, byte[] content) {
        this.content = content;
        this.bytes = new Utf8Bytes(expected + content.length);
    }

    @Override
    public void write(int c) {
        bytes.add((char) c);
    }

    @Override
    public void write(String text) {
        if (text == PLACE) {
            bytes.add(content);
        } else {
            bytes.add(text, 0, text.length());
        }
    }

    @Override
    public void write(String text, int from, int length) {
        bytes.add(text, from, length);
    }

    @Override
    public void write(char[] text, int from, int length) {
        bytes.add(text, from, length);
    }

    /** Writes a text with its characters of markup escaped. */
    void writeEscaped(String text) {
        bytes.addEscaped(text);
    }

    /** Returns whether the place of the content HTML came as a character, by way of a template's variable or filter: no text may hold it. */
    boolean hasLostPlace() {
        return content.length > 0 && bytes.isPadded();
    }

    /** The bytes written, as {@link String#getBytes(java.nio.charset.Charset)} would give them. */
    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
