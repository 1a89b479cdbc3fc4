package dev.sitegen.internal.markdown;

/** Writes text into HTML. */
final class Html {

    private Html() {}

    /** Appends text with the characters escaped that HTML gives a meaning, in content and in quoted attributes. */
    static void escape(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
