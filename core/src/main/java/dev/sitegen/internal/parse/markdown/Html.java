package dev.sitegen.internal.parse.markdown;

/** Writes text into HTML. */
final class Html {

    private Html() {}

    /** Appends text with the characters escaped that HTML gives a meaning, in content and in quoted attributes. */
    static void escape(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && escaped(c) != null) {
                out.append(text, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
