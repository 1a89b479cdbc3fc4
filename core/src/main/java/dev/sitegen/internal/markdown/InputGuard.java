package dev.sitegen.internal.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.config.DocumentSource;
import dev.sitegen.internal.source.SourceFile;

/**
 * Keeps texts from Flexmark that it would take minutes for. Its work is quadratic in the inlines of one block; a block is
 * what stands between two blank lines, and no report comes near the limits.
 */
final class InputGuard {

    private static final int MAX_BLOCK_CHARS = 200_000;
    private static final int MAX_BLOCK_LINES = 5_000;
    private static final int MAX_BLOCK_MARKS = 6_000;

    private InputGuard() {}

    /** Whether the text may be parsed; every block that is too large is reported. */
    static boolean accepts(DocumentSource source, Problems problems) {
        SourceFile file = source.file();
        String text = file.text();
        boolean accepted = true;
        int from = source.bodyStart();
        while (from < text.length()) {
            int blank = text.indexOf("\n\n", from);
            int to = blank < 0 ? text.length() : blank + 1;
            if (isTooLarge(text, from, to)) {
                problems.add(Code.TOO_LARGE_BLOCK, file.position(from));
                accepted = false;
            }
            from = Math.max(to, from + 1);
        }
        return accepted;
    }

    private static boolean isTooLarge(String text, int from, int to) {
        if (to - from < MAX_BLOCK_LINES) {
            return false;
        }
        int lines = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '\n' -> lines++;
                case '[', '<', '`', '&', '*', '_', '!' -> marks++;
                default -> {}
            }
        }
        return to - from > MAX_BLOCK_CHARS || lines > MAX_BLOCK_LINES || marks > MAX_BLOCK_MARKS;
    }
}
