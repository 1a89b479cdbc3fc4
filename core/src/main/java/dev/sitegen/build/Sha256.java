package dev.sitegen.build;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest. Four numbers take a third of the memory of its text, and a manifest holds one for every file.
 *
 * @param a its first 64 bits
 * @param b the next 64 bits
 * @param c the next 64 bits
 * @param d its last 64 bits
 */
public record Sha256(long a, long b, long c, long d) {

    /** Number of digits of its text. */
    public static final int DIGITS = 64;

    /**
     * {@return the digest of some bytes}
     *
     * @param content the bytes
     */
    public static Sha256 of(byte[] content) {
        return ofDigest(digest().digest(content));
    }

    /**
     * {@return the result of a digest, which starts again}
     *
     * @param digest a digest that was {@linkplain #digest made} here, and fed
     */
    public static Sha256 of(MessageDigest digest) {
        return ofDigest(digest.digest());
    }

    /** {@return a digest to be fed} */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads the text of a digest.
     *
     * @param hex 64 hexadecimal digits in lower case
     * @return the digest
     * @throws IllegalArgumentException if it is any other text
     */
    public static Sha256 parse(String hex) {
        if (hex.length() != DIGITS) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
        return parse(hex, 0);
    }

    /** The same of a part of a text that begins at a place and has as many digits as it takes. */
    static Sha256 parse(String text, int from) {
        int quarter = DIGITS / 4;
        return new Sha256(
                number(text, from),
                number(text, from + quarter),
                number(text, from + 2 * quarter),
                number(text, from + 3 * quarter));
    }

    private static long number(String hex, int from) {
        long number = 0;
        for (int i = from; i < from + DIGITS / 4; i++) {
            char c = hex.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                throw new IllegalArgumentException("not a digit of a SHA-256: " + c);
            }
            number = number << 4 | (c <= '9' ? c - '0' : c - 'a' + 10);
        }
        return number;
    }

    private static Sha256 ofDigest(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new Sha256(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** 64 hexadecimal digits in lower case. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(a) + hex.toHexDigits(b) + hex.toHexDigits(c) + hex.toHexDigits(d);
    }
}
