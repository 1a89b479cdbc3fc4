package dev.sitegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A process to start.
 *
 * @param environment what is added to the environment of this process
 */
record Command(List<String> words, Map<String, String> environment) {

    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /**
     * Resources that a process took.
     *
     * @param processor user and system time of it and all it waited for
     * @param peak the most memory a single process had resident, in bytes, looked at while it ran
     * @param output what it printed
     */
    record Finished(Duration wall, Optional<Duration> processor, OptionalLong peak, String output) {}

    /**
     * Runs it to its end.
     *
     * @param log where its output is kept
     * @throws IOException if it cannot be started or fails
     */
    Finished run(Path directory, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Optional<Duration> before = ProcFiles.timeOfChildren();
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        try (PeakMemory memory = PeakMemory.of(process)) {
            int status = process.waitFor();
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            Optional<Duration> processor =
                    before.flatMap(b -> ProcFiles.timeOfChildren().map(b2 -> b2.minus(b)));
            String output = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            if (status != 0) {
                throw new IOException(String.join(" ", words) + " ended with " + status + ":\n" + output);
            }
            return new Finished(wall, processor, memory.bytes(), output);
        }
    }
}
