package dev.sitegen.internal.parse.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import dev.sitegen.internal.parse.text.Cjk;

/**
 * Lets {@code **} open and close beside Chinese text. CommonMark asks for a space or a letter where Chinese sets a
 * punctuation mark, so that {@code 根据**《条例》**的} stays literal; the rule here is the one proposed in
 * commonmark-spec#650: a run is not kept from flanking by a Chinese character on either side.
 */
public final class CjkEmphasis extends AsteriskDelimiterProcessor {

    public CjkEmphasis() {
        super(true);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !isTimes(before, after) && (leftFlanking || !afterIsWhitespace && besideChinese(before, after));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return !isTimes(before, after) && (rightFlanking || !beforeIsWhitespace && besideChinese(before, after));
    }

    /** Returns whether the star is a sign of multiplication, as in 7*24小时. */
    private static boolean isTimes(String before, String after) {
        return isTimes(
                before.isEmpty() ? 0 : before.charAt(before.length() - 1), after.isEmpty() ? 0 : after.charAt(0));
    }

    public static boolean isTimes(int before, int after) {
        return before >= '0' && before <= '9' && after >= '0' && after <= '9';
    }

    private static boolean besideChinese(String before, String after) {
        return Cjk.isWide(before.codePointBefore(before.length())) || Cjk.isWide(after.codePointAt(0));
    }
}
