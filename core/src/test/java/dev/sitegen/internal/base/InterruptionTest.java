package dev.sitegen.internal.base;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    @TempDir
    Path temp;

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private long writeForced() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            return channel.size();
        }
    }

    @Test
    void workGoesToItsEndAndTheInterruptStays() throws IOException {
        Thread.currentThread().interrupt();
        assertEquals(4, Interruption.outlast(this::writeForced));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aFileThatIsClosedByAnInterruptIsReportedAsOne() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> Interruption.report(this::writeForced));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aTimeoutOfSomebodyElseIsNoInterrupt() {
        SocketTimeoutException timeout = new SocketTimeoutException();
        Interruption.Repeatable<Void> failing = () -> {
            throw timeout;
        };
        assertSame(timeout, assertThrows(IOException.class, () -> Interruption.report(failing)));
        assertSame(timeout, assertThrows(IOException.class, () -> Interruption.outlast(failing)));
        assertDoesNotThrow(Interruption::check);
    }
}
