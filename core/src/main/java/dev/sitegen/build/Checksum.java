package dev.sitegen.build;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/**
 * The XXH3 checksum of some bytes, of 128 bits: what {@code xxh128sum} prints. It finds damage and differences. It is no signature, and keeps
 * nobody from making two files with one checksum on purpose.
 *
 * @param high its first 64 bits
 * @param low its last 64 bits; alone a checksum as well, where 64 bits are enough
 */
public record Checksum(long high, long low) {

    /** Number of digits of its text. */
    public static final int DIGITS = 32;

    /** Placeholder for a sum of another kind, as older manifests have; no file has it. */
    static final Checksum UNKNOWN = new Checksum(0, 0);

    /**
     * {@return the checksum of some bytes}
     *
     * @param content the bytes
     */
    public static Checksum of(byte[] content) {
        return of(content, content.length);
    }

    /**
     * {@return the checksum of the first bytes}
     *
     * @param content the bytes
     * @param length how many of them
     */
    public static Checksum of(byte[] content, int length) {
        return of(Hashing.xxh3_128().hashBytesTo128Bits(content, 0, length));
    }

    /**
     * {@return the checksum of all that a stream gives; it is left open}
     *
     * @param in the stream
     * @param buffer takes its bytes, one part after the other
     * @throws IOException if it cannot be read
     */
    public static Checksum of(InputStream in, byte[] buffer) throws IOException {
        Builder sum = new Builder();
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            sum.add(buffer, 0, length);
        }
        return sum.build();
    }

    private static Checksum of(HashValue128 value) {
        return new Checksum(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    /** A checksum of bytes that come in parts; how they are cut makes no difference. */
    public static final class Builder {

        private final HashStream128 hash = Hashing.xxh3_128().hashStream();

        /** Begins with no bytes. */
        public Builder() {}

        /**
         * Adds some bytes.
         *
         * @param bytes an array that holds them
         * @param from where they begin
         * @param length how many there are
         * @return this builder
         */
        public Builder add(byte[] bytes, int from, int length) {
            hash.putBytes(bytes, from, length);
            return this;
        }

        /**
         * Adds the eight bytes of a number, the lowest first.
         *
         * @param number the number
         * @return this builder
         */
        public Builder add(long number) {
            hash.putLong(number);
            return this;
        }

        /** {@return the checksum of all that was added} */
        public Checksum build() {
            return of(hash.get());
        }
    }

    /**
     * Reads the text of a checksum.
     *
     * @param hex 32 hexadecimal digits in lower case
     * @return the checksum
     * @throws IllegalArgumentException if it is any other text
     */
    public static Checksum parse(String hex) {
        if (hex.length() != DIGITS) {
            throw new IllegalArgumentException("not a checksum: " + hex);
        }
        return parse(hex, 0);
    }

    /** The same of a part of a text that begins at a place and has as many digits as it takes. */
    static Checksum parse(String text, int from) {
        return new Checksum(number(text, from), number(text, from + DIGITS / 2));
    }

    private static long number(String hex, int from) {
        long number = 0;
        for (int i = from; i < from + DIGITS / 2; i++) {
            char c = hex.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                throw new IllegalArgumentException("not a digit of a checksum: " + c);
            }
            number = number << 4 | (c <= '9' ? c - '0' : c - 'a' + 10);
        }
        return number;
    }

    /** 32 hexadecimal digits in lower case. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
