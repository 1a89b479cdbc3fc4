package dev.sitegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Measures for how long there is no site while one takes the place of another by two renames, as the library switches where the
 * names cannot be exchanged in one step: from the end of the first rename to the end of the second.
 */
public final class SwitchWindow {

    private static final int SWITCHES = 1_000;

    private SwitchWindow() {}

    /** @param words {@code --work} and a directory, on the file system that counts */
    public static void main(String[] words) throws IOException {
        Path work = Files.createDirectories(Path.of(words[1]));
        Path output = Files.createTempDirectory(work, "site");
        Path staging = Files.createTempDirectory(work, "staging");
        Path previous = work.resolve("previous");
        long[] windows = new long[SWITCHES];
        for (int i = 0; i < SWITCHES; i++) {
            move(output, previous);
            long gone = System.nanoTime();
            move(staging, output);
            windows[i] = System.nanoTime() - gone;
            move(previous, staging);
        }
        Files.delete(output);
        Files.delete(staging);
        Arrays.sort(windows);
        System.out.printf(
                "%d switches: no site for %.0f µs (median), %.0f µs (99 %%), %.0f µs (longest)%n",
                SWITCHES, windows[SWITCHES / 2] / 1e3, windows[SWITCHES * 99 / 100] / 1e3, windows[SWITCHES - 1] / 1e3);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
