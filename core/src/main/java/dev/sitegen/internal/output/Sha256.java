package dev.sitegen.internal.output;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest. Four numbers take a third of the memory of its text, and a manifest holds one for every file. */
public record Sha256(long a, long b, long c, long d) {

    private static final int BYTES = 32;

    public static Sha256 of(byte[] content) {
        return ofDigest(digest().digest(content));
    }

    /** What a digest comes to, which begins anew. */
    static Sha256 of(MessageDigest digest) {
        return ofDigest(digest.digest());
    }

    /** A digest to be fed. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** @throws IllegalArgumentException if the text is not 64 hexadecimal digits */
    public static Sha256 parse(String hex) {
        byte[] digest = HexFormat.of().parseHex(hex);
        if (digest.length != BYTES) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
        return ofDigest(digest);
    }

    private static Sha256 ofDigest(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new Sha256(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** 64 hexadecimal digits in lower case. */
    @Override
    public String toString() {
        byte[] digest = ByteBuffer.allocate(BYTES)
                .putLong(a)
                .putLong(b)
                .putLong(c)
                .putLong(d)
                .array();
        return HexFormat.of().formatHex(digest);
    }
}
