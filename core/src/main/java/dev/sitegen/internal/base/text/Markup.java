package dev.sitegen.internal.base.text;

/** Text in HTML and XML: the characters that have a meaning there, in content and in quoted attributes. */
public final class Markup {

    private Markup() {}

    /** Appends text, escaped. */
    public static void escape(StringBuilder out, String text) {
        // Each look at a string asks how it is stored.
        char[] chars = text.toCharArray();
        int from = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= '>' && !entity(c).isEmpty()) {
                out.append(chars, from, i - from).append(entity(c));
                from = i + 1;
            }
        }
        if (from == 0) {
            // Of a text, the characters are copied at once.
            out.append(text);
        } else {
            out.append(chars, from, chars.length - from);
        }
    }

    /** The text, escaped. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(out, text);
        return out.toString();
    }

    /** The entity that is written for a character; empty for one that is written as it is. */
    public static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
