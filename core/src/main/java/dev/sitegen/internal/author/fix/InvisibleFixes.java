package dev.sitegen.internal.author.fix;

/** Characters that nobody sees: those without width go, and a blank that does not break becomes an ordinary one. */
final class InvisibleFixes {

    private static final String WITHOUT_WIDTH = "\u200B\u2060\u00AD\uFEFF";
    private static final String JOINERS = "\u200C\u200D";

    private InvisibleFixes() {}

    /** A line without them. A byte order mark at the beginning of a file stays. */
    static String mended(String line, boolean first) {
        StringBuilder mended = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean mark = c == '\uFEFF' && first && i == 0;
            if (mark || WITHOUT_WIDTH.indexOf(c) < 0 && !isNeedless(line, i)) {
                mended.append(c == '\u00A0' ? ' ' : c);
            }
        }
        return mended.toString();
    }

    /** Returns whether a character joins others that are not joined in any script of a report; in emoji and Indic scripts it does. */
    private static boolean isNeedless(String line, int at) {
        return JOINERS.indexOf(line.charAt(at)) >= 0
                && (at == 0 || isPlain(line.charAt(at - 1)))
                && (at + 1 == line.length() || isPlain(line.charAt(at + 1)));
    }

    private static boolean isPlain(char c) {
        return c < 0x250 || c >= 0x3000 && c < 0xA000 || c >= 0xFF00 && c < 0xFFF0;
    }
}
