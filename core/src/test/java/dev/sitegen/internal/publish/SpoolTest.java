package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.publish.Spool.Slice;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir
    Path directory;

    private static byte[] bytes(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(60_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void givesBackWhatItTook() throws IOException {
        try (Spool spool = Spool.temporary(directory.resolve("spool"))) {
            Slice first = spool.append(bytes(1));
            Slice empty = spool.append(new byte[0]);
            Slice second = spool.append(bytes(2));

            assertArrayEquals(bytes(2), spool.read(second));
            assertArrayEquals(bytes(1), spool.read(first));
            assertArrayEquals(bytes(1), spool.read(first));
            assertArrayEquals(new byte[0], spool.read(empty));
        }
    }

    @Test
    void worksUnderManyThreads() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Spool spool = Spool.temporary()) {
            List<Callable<Slice>> appends = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                byte[] bytes = bytes(i);
                appends.add(() -> {
                    Slice slice = spool.append(bytes);
                    assertArrayEquals(bytes, spool.read(slice));
                    return slice;
                });
            }
            List<Future<Slice>> slices = threads.invokeAll(appends);
            for (int i = 0; i < slices.size(); i++) {
                assertArrayEquals(bytes(i), spool.read(slices.get(i).get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesNoFile() throws IOException {
        Spool spool = Spool.temporary(directory.resolve("spool"));
        spool.append(bytes(1));
        spool.close();
        spool.close();
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(0, files.count());
        }
        assertThrows(ClosedChannelException.class, () -> spool.append(bytes(1)));
    }

    @Test
    void anInterruptedThreadDoesNotEndItForTheOthers() throws IOException {
        try (Spool spool = Spool.temporary(directory.resolve("spool"))) {
            Slice slice = spool.append(bytes(1));
            Thread.currentThread().interrupt();
            try {
                assertThrows(InterruptedIOException.class, () -> spool.append(bytes(2)));
                assertThrows(InterruptedIOException.class, () -> spool.read(slice));
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertArrayEquals(bytes(1), spool.read(slice));
        }
    }

    @Test
    void readsNothingBeyondItsEnd() throws IOException {
        try (Spool spool = Spool.temporary(directory.resolve("spool"))) {
            Slice slice = spool.append(bytes(1));
            assertThrows(EOFException.class, () -> spool.read(new Slice(0, slice.offset(), slice.length() + 1)));
            assertThrows(IllegalArgumentException.class, () -> new Slice(0, -1, 0));
        }
    }

    @Test
    void keepsWhatTheIndexLeadsTo() throws IOException {
        Slice first;
        Slice second;
        try (Spool spool = Spool.kept(directory)) {
            assertEquals(0, spool.lastIndex().length);
            first = spool.append(bytes(1));
            spool.append(bytes(2));
            spool.keep(new byte[] {1}, Set.of(first.segment()));
        }
        try (Spool spool = Spool.kept(directory)) {
            assertArrayEquals(new byte[] {1}, spool.lastIndex());
            assertArrayEquals(bytes(1), spool.read(first));
            second = spool.append(bytes(3));
            spool.keep(new byte[] {2}, Set.of(second.segment()));
            assertArrayEquals(bytes(1), spool.read(first), "as long as it is open");
        }
        try (Spool spool = Spool.kept(directory)) {
            assertArrayEquals(new byte[] {2}, spool.lastIndex());
            assertArrayEquals(bytes(3), spool.read(second));
            assertThrows(EOFException.class, () -> spool.read(first));
            assertEquals(2, spool.segments());
        }
    }

    @Test
    void whatWasNotKeptIsGoneAtTheNextOpening() throws IOException {
        try (Spool spool = Spool.kept(directory)) {
            spool.keep(new byte[] {1}, Set.of(spool.append(bytes(1)).segment()));
        }
        try (Spool spool = Spool.kept(directory)) {
            spool.append(bytes(2));
        }
        try (Spool spool = Spool.kept(directory)) {
            assertArrayEquals(new byte[] {1}, spool.lastIndex());
            assertEquals(bytes(1).length, spool.size());
        }
    }

    @Test
    void aDamagedIndexIsNone() throws IOException {
        Slice slice;
        try (Spool spool = Spool.kept(directory)) {
            slice = spool.append(bytes(1));
            spool.keep(new byte[] {1}, Set.of(slice.segment()));
        }
        byte[] index = Files.readAllBytes(directory.resolve("index"));
        for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(index, index.length - 1), flipped(index))) {
            Files.write(directory.resolve("index"), damaged);
            try (Spool spool = Spool.kept(directory)) {
                assertEquals(0, spool.lastIndex().length);
                assertEquals(0, spool.size());
            }
        }
        Files.write(directory.resolve("index"), index);
        try (Spool spool = Spool.kept(directory)) {
            assertEquals(0, spool.lastIndex().length, "its segment is gone");
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        return flipped;
    }
}
