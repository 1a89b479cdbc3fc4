package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Lets {@code **} open and close beside Chinese text. CommonMark asks for a space or a letter where Chinese sets a
 * punctuation mark, so that {@code 根据**《条例》**的} stays literal; the rule here is the one proposed in
 * commonmark-spec#650: a run is not kept from flanking by a Chinese character on either side.
 */
final class CjkEmphasis extends AsteriskDelimiterProcessor {

    CjkEmphasis() {
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
        return leftFlanking || !afterIsWhitespace && besideChinese(before, after);
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
        return rightFlanking || !beforeIsWhitespace && besideChinese(before, after);
    }

    private static boolean besideChinese(String before, String after) {
        return Cjk.isWide(before.codePointBefore(before.length())) || Cjk.isWide(after.codePointAt(0));
    }
}
