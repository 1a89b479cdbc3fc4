package dev.sitegen.importer.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslashes before what Markdown, or site-gen's marks, would read as more than words. */
final class Escaping {

    private static final String ALWAYS = "\\`*_[";

    /** The beginning of a tag, a comment or an address in angle brackets. */
    private static final String AFTER_ANGLE = "/!?";

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

    /** A mark of a list, heading, quote, rule, fence, table or definition at the beginning of a line. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:[-+](?=\\s|$)|#{1,6}(?=\\s|$)|>|\\||~{3}|-{1,}\\s*$|=+\\s*$|:(?=\\s))");

    /** A number that Markdown takes for that of an item. */
    private static final Pattern ITEM = Pattern.compile("(\\d{1,9})([.)])(\\s+|$)");

    private Escaping() {}

    /** Words within a line. */
    static String words(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ALWAYS.indexOf(c) >= 0
                    || c == '<' && i + 1 < text.length() && isTag(text.charAt(i + 1))
                    || c == '{' && isMark(text, i + 1)
                    || c == '&' && ENTITY.matcher(text).region(i, text.length()).lookingAt()) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isTag(char c) {
        return c < 0x80 && Character.isLetter(c) || AFTER_ANGLE.indexOf(c) >= 0;
    }

    /** Returns whether braces hold the attributes of a mark. */
    private static boolean isMark(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == '＃');
    }

    /** A line whose words are escaped already, as the beginning of a paragraph. */
    static String line(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            String rest = line.substring(item.end());
            boolean chinese = !rest.isEmpty() && rest.charAt(0) >= 0x2E80;
            // Without the blank it is the number of a heading or of a point, and stays what it is.
            return chinese && item.group(2).equals(".")
                    ? item.group(1) + "." + rest
                    : item.group(1) + "\\" + item.group(2) + item.group(3) + rest;
        }
        return BLOCK.matcher(line).lookingAt() ? "\\" + line : line;
    }

    /** Words in a cell of a table. */
    static String cell(String line) {
        return line.replace("|", "\\|");
    }
}
