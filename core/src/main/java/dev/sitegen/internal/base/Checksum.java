package dev.sitegen.internal.base;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two sums of 32 bits from different polynomials, one above the other: a change made by accident is missed once in 2⁶⁴. Nobody
 * is kept from forging, which here would be their own site.
 */
public final class Checksum implements java.util.zip.Checksum {

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** The sum of some bytes. */
    public static long of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /**
     * The sum of all that a stream gives.
     *
     * @param buffer takes its bytes, one part after the other
     */
    public static long of(InputStream in, byte[] buffer) throws IOException {
        Checksum sum = new Checksum();
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            sum.update(buffer, 0, length);
        }
        return sum.getValue();
    }

    /** The sum of the first bytes. */
    public static long of(byte[] bytes, int length) {
        Checksum sum = new Checksum();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    @Override
    public void update(int b) {
        one.update(b);
        other.update(b);
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
        one.update(bytes, from, length);
        other.update(bytes, from, length);
    }

    @Override
    public long getValue() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    @Override
    public void reset() {
        one.reset();
        other.reset();
    }
}
