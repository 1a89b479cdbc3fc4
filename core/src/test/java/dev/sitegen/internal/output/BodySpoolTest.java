package dev.sitegen.internal.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.output.BodySpool.Slice;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodySpoolTest {

    @TempDir
    Path directory;

    private static byte[] body(int seed) {
        Random random = new Random(seed);
        byte[] body = new byte[random.nextInt(60_000)];
        random.nextBytes(body);
        return body;
    }

    @Test
    void givesBackWhatItTook() throws IOException {
        try (BodySpool spool = BodySpool.create(directory)) {
            Slice first = spool.append(body(1));
            Slice empty = spool.append(new byte[0]);
            Slice second = spool.append(body(2));

            assertArrayEquals(body(2), spool.read(second));
            assertArrayEquals(body(1), spool.read(first));
            assertArrayEquals(body(1), spool.read(first));
            assertArrayEquals(new byte[0], spool.read(empty));
        }
    }

    @Test
    void worksUnderManyThreads() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (BodySpool spool = BodySpool.create()) {
            List<Callable<Slice>> appends = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                byte[] body = body(i);
                appends.add(() -> {
                    Slice slice = spool.append(body);
                    assertArrayEquals(body, spool.read(slice));
                    return slice;
                });
            }
            List<Future<Slice>> slices = threads.invokeAll(appends);
            for (int i = 0; i < slices.size(); i++) {
                assertArrayEquals(body(i), spool.read(slices.get(i).get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesNoFile() throws IOException {
        BodySpool spool = BodySpool.create(directory);
        spool.append(body(1));
        spool.close();
        spool.close();
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
        assertThrows(ClosedChannelException.class, () -> spool.append(body(1)));
    }

    @Test
    void anInterruptedThreadDoesNotEndItForTheOthers() throws IOException {
        try (BodySpool spool = BodySpool.create(directory)) {
            Slice slice = spool.append(body(1));
            Thread.currentThread().interrupt();
            try {
                assertThrows(InterruptedIOException.class, () -> spool.append(body(2)));
                assertThrows(InterruptedIOException.class, () -> spool.read(slice));
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertArrayEquals(body(1), spool.read(slice));
        }
    }

    @Test
    void readsNothingBeyondItsEnd() throws IOException {
        try (BodySpool spool = BodySpool.create(directory)) {
            Slice slice = spool.append(body(1));
            assertThrows(EOFException.class, () -> spool.read(new Slice(slice.offset(), slice.length() + 1)));
            assertThrows(IllegalArgumentException.class, () -> new Slice(-1, 0));
        }
    }
}
