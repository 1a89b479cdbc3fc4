package dev.sitegen.internal.parse.residue;

/**
 * A text that may be looked at only so often. A pattern with a repetition inside a repetition can try every way to divide a text
 * among them; there are more of these than anybody can wait for.
 */
final class CountedText implements CharSequence {

    /** The looks that all patterns of a site have whatever the length of the text. */
    private static final long FREE_LOOKS = 5_000_000;

    /** A pattern that looks at a character a few dozen times is slow, and still ends; five of them may be as slow as that. */
    private static final long LOOKS_PER_CHARACTER = 1_000;

    private static final long FEW_PATTERNS = 5;

    private final CharSequence text;
    private long left;

    /** @param patterns the number of patterns that share the looks, each with a text of its own */
    CountedText(CharSequence text, int patterns) {
        this.text = text;
        this.left = (FREE_LOOKS + LOOKS_PER_CHARACTER * text.length()) / Math.max(FEW_PATTERNS, patterns);
    }

    /** Thrown when the text has been looked at too often. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
