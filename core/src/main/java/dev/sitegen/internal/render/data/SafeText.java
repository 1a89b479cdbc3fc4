package dev.sitegen.internal.render.data;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet takes for text. A cell of a CSV file that begins with {@code = + - @} or a tab is evaluated
 * as a formula when the file is opened, whatever its quotes; an apostrophe before it stops that (OWASP, "CSV
 * Injection"). Signed numbers are left alone.
 */
final class SafeText {

    private static final Pattern NUMBER = Pattern.compile("[+\\-＋－]?\\d[\\d,]*(\\.\\d+)?[%‰]?");

    private SafeText() {}

    static String of(String text) {
        boolean risky = !text.isEmpty() && isRisky(text.charAt(0));
        return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The full-width forms too: spreadsheets set for Chinese take them for the others. */
    private static boolean isRisky(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }
}
