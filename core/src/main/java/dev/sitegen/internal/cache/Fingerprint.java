package dev.sitegen.internal.cache;

import dev.sitegen.build.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A checksum of what something is made of: a short name for it, which nothing else has.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Fingerprint(long high, long low) {

    /** Fingerprint of what is not known; nothing that is known has it. */
    public static final Fingerprint NONE = new Fingerprint(0, 0);

    /** The fingerprint in hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%016x%016x", high, low);
    }

    /** Takes the fingerprint of a sequence of parts; where one ends and the next begins is part of it. */
    static final class Builder {

        private final Checksum.Builder sum = new Checksum.Builder();

        Builder add(long part) {
            sum.add(part);
            return this;
        }

        Builder add(byte[] part, int length) {
            add(length);
            sum.add(part, 0, length);
            return this;
        }

        /** Adds bytes whose end can be recognized from themselves. */
        Builder addRaw(byte[] part, int from, int length) {
            sum.add(part, from, length);
            return this;
        }

        Builder add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            return add(bytes, bytes.length);
        }

        Builder add(Fingerprint part) {
            return add(part.high).add(part.low);
        }

        Fingerprint build() {
            Checksum built = sum.build();
            return new Fingerprint(built.high(), built.low());
        }
    }
}
