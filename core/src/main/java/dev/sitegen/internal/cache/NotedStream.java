package dev.sitegen.internal.cache;

import dev.sitegen.build.Checksum;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream whose bytes are summed as they pass; the sum is handed on when the end has been read. */
final class NotedStream extends FilterInputStream {

    private final Checksum.Builder sum = new Checksum.Builder();
    private final LongConsumer atEnd;
    private boolean ended;

    NotedStream(InputStream in, LongConsumer atEnd) {
        super(in);
        this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
        byte[] next = new byte[1];
        return read(next, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(next[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        if (count >= 0) {
            sum.add(bytes, from, count);
        } else {
            end();
        }
        return count;
    }

    /** Bytes that are passed over belong to the sum as well. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() {
        if (!ended) {
            ended = true;
            atEnd.accept(sum.build().low());
        }
    }
}
