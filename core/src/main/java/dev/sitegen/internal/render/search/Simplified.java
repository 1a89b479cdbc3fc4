package dev.sitegen.internal.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters with their simplified ones, after the dictionary of OpenCC (Apache License 2.0). Only those are in it
 * that are not in GB 2312 themselves: what a simplified text may say stays as it is, and a browser, which knows GB 2312, knows
 * of a query whether the table is needed.
 */
final class Simplified {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final String TABLE = read();
    /** The usual Han characters in their order, each in its simplified form. */
    private static final CharTable BY_CHARACTER = byCharacter();

    private Simplified() {}

    /** Every traditional character of the table, followed by its simplified one. */
    static String table() {
        return TABLE;
    }

    /** The simplified form of one of the usual Han characters, or the character itself. */
    static char of(char c) {
        return BY_CHARACTER.at(c - FIRST);
    }

    private static String read() {
        try (InputStream in = Simplified.class.getResourceAsStream("simplified.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("#.*|\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharTable byCharacter() {
        char[] all = new char[LAST - FIRST + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TABLE.length(); i += 2) {
            all[TABLE.charAt(i) - FIRST] = TABLE.charAt(i + 1);
        }
        return new CharTable(all);
    }
}
