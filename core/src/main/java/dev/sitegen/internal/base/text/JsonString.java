package dev.sitegen.internal.base.text;

/** Writes strings of JSON (RFC 8259), with the escapes of the place where they are read. */
public enum JsonString {
    /** A file of its own: what JSON must escape, U+2028 and U+2029, which old JavaScript takes for ends of lines, and halves of a character. */
    FILE,
    /** A script element of a page: {@code <} as well, so that nothing ends the element. */
    PAGE,
    /** A script of any age: {@code <} and all characters of two units as well; halves of a character stay what they are. */
    SCRIPT;

    /** Appends a text as a string, with its quotes. */
    public void append(String text, StringBuilder out) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) && !isBare(text, i)) {
                out.append(text, done, i);
                escape(text.charAt(i), out);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
        out.append('"');
    }

    /** Returns whether a character is written as it is in every place and text, as nearly every one is. */
    private static boolean isPlain(char c) {
        return c > '\\'
                ? c < '\u2028' || c > '\u2029' && c < Character.MIN_SURROGATE
                : c >= ' ' && c != '"' && c != '<' && c != '\\';
    }

    private boolean isBare(String text, int i) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\' || c < ' ' || c == '\u2028' || c == '\u2029') {
            return false;
        }
        return Character.isSurrogate(c) ? this != SCRIPT && !isLoneSurrogate(text, i) : c != '<' || this == FILE;
    }

    private void escape(char c, StringBuilder out) {
        int named = (this == SCRIPT ? "\"\\" : "\"\\\n\r\t").indexOf(c);
        if (named >= 0) {
            out.append('\\').append("\"\\nrt".charAt(named));
            return;
        }
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
