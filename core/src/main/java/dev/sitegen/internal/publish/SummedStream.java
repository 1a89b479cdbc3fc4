package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that adds to a checksum what passes. To be fed from a buffer: single bytes are slow. */
final class SummedStream extends FilterOutputStream {

    private final Checksum.Builder sum;

    SummedStream(OutputStream out, Checksum.Builder sum) {
        super(out);
        this.sum = sum;
    }

    @Override
    public void write(int next) throws IOException {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sum.add(bytes, from, length);
    }
}
