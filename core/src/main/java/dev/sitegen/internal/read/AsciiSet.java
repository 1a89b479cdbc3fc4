package dev.sitegen.internal.read;

/**
 * Some ASCII characters, looked up in one step.
 *
 * @param low a bit for each up to {@code ?}
 * @param high a bit for each from {@code @} on
 */
public record AsciiSet(long low, long high) {

    /** @throws IllegalArgumentException for a character that is not ASCII */
    public static AsciiSet of(String characters) {
        long low = 0;
        long high = 0;
        for (char c : characters.toCharArray()) {
            if (c >= 0x80) {
                throw new IllegalArgumentException(characters);
            }
            low |= c < 0x40 ? 1L << c : 0;
            high |= c < 0x40 ? 0 : 1L << c;
        }
        return new AsciiSet(low, high);
    }

    public boolean contains(char c) {
        return c < 0x40 ? (low >>> c & 1) != 0 : c < 0x80 && (high >>> c & 1) != 0;
    }
}
