package dev.sitegen.maven.fork;

import dev.sitegen.console.StopOnSignal;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The other process, from its start to its end. It does not outlive this one: it stops when its input ends. */
final class ForkedProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream input;
    private final DataInputStream output;
    private final Thread stop = new Thread(this::stop);

    private ForkedProcess(Process process) {
        this.process = process;
        this.input = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.output = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Runtime.getRuntime().addShutdownHook(stop);
    }

    static ForkedProcess start(List<String> line) throws IOException {
        return new ForkedProcess(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    DataOutputStream input() {
        return input;
    }

    DataInputStream output() {
        return output;
    }

    /** Waits for the end of the process. */
    int exitCode() throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Lets the process stop between two files, and ends it if it does not. */
    private void stop() {
        try {
            input.close();
            if (!process.waitFor(StopOnSignal.LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // This process is ending itself, and the hook has run or runs now.
        }
    }
}
