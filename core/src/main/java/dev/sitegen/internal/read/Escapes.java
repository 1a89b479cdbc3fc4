package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a format has to write a character by its number. What no text may hold cannot be written in that way either. */
public enum Escapes {
    /** Escapes of YAML 1.1 in double quotes. */
    YAML(
            "x(?<byte>[0-9a-fA-F]{2})|u(?<unit>[0-9a-fA-F]{4})|U(?<point>[0-9a-fA-F]{8})",
            Map.of("0", 0x0, "a", 0x7, "b", 0x8, "v", 0xB, "f", 0xC, "r", 0xD, "e", 0x1B, "N", 0x85)),
    /** Escapes of {@link java.util.Properties}. */
    PROPERTIES("(?<byte>(?!))|u(?<unit>[0-9a-fA-F]{4})|(?<point>(?!))", Map.of("f", 0xC, "r", 0xD));

    private static final String PAIR =
            "\\\\u(?<high>[dD][89abAB][0-9a-fA-F]{2})\\\\u(?<low>[dD][c-fC-F][0-9a-fA-F]{2})";
    private static final int HEX = 16;

    private final Pattern pattern;
    private final Map<String, Integer> letters;

    /**
     * @param numbers how numbers are written behind the backslash
     * @param letters the letters behind a backslash that mean a forbidden character
     */
    Escapes(String numbers, Map<String, Integer> letters) {
        this.pattern = Pattern.compile(PAIR + "|\\\\(?:" + numbers + "|(?<letter>.))", Pattern.DOTALL);
        this.letters = letters;
    }

    /**
     * Reports every escape between two offsets of a text that writes a forbidden character.
     *
     * @param position gives the place of an offset
     * @return whether there is any
     */
    public boolean report(String text, int from, int to, IntFunction<SourcePosition> position, Problems problems) {
        Matcher escape = pattern.matcher(text).region(from, to);
        boolean found = false;
        while (escape.find()) {
            int codePoint = codePoint(escape);
            if (Characters.isForbidden(codePoint)) {
                found = true;
                problems.add(
                        Code.FORBIDDEN_ESCAPE,
                        position.apply(escape.start()),
                        escape.group(),
                        Characters.name(codePoint));
            }
        }
        return found;
    }

    private int codePoint(Matcher escape) {
        if (escape.group("high") != null) {
            return Character.toCodePoint((char) Integer.parseInt(escape.group("high"), HEX), (char)
                    Integer.parseInt(escape.group("low"), HEX));
        }
        for (String number : new String[] {"byte", "unit", "point"}) {
            if (escape.group(number) != null) {
                return Integer.parseUnsignedInt(escape.group(number), HEX);
            }
        }
        return letters.getOrDefault(escape.group("letter"), (int) ' ');
    }
}
