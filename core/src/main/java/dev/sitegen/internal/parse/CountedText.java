package dev.sitegen.internal.parse;

/**
 * A text that may be looked at only so often. A pattern with a repetition inside a repetition can try every way to divide a text
 * among them; there are more of these than anybody can wait for.
 */
final class CountedText implements CharSequence {

    private static final long FREE_LOOKS = 1_000_000;

    /** A pattern that looks at a character a few dozen times is slow, and still ends. */
    private static final long LOOKS_PER_CHARACTER = 200;

    private final String text;
    private long left;

    CountedText(String text) {
        this.text = text;
        this.left = FREE_LOOKS + LOOKS_PER_CHARACTER * text.length();
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
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
