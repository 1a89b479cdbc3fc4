package dev.sitegen.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A measured build.
 *
 * @param processor user and system time
 * @param peak the most memory resident, in bytes
 * @param heapLimit how much heap the virtual machine might have used, in bytes
 * @param files how many files the output has
 * @param bytes how many bytes they hold
 */
record Run(
        Duration wall, Optional<Duration> processor, OptionalLong peak, OptionalLong heapLimit, int files, long bytes) {

    /** Result of a process; what it reports about its own memory counts more than what was seen from outside. */
    static Run of(Command.Finished finished, int files, long bytes) {
        OptionalLong reported = number(finished.output(), BuildOnce.PEAK_MEMORY);
        return new Run(
                finished.wall(),
                finished.processor(),
                reported.isPresent() ? reported : finished.peak(),
                number(finished.output(), BuildOnce.HEAP_LIMIT),
                files,
                bytes);
    }

    private static OptionalLong number(String output, String prefix) {
        return output.lines()
                .filter(line -> line.startsWith(prefix))
                .mapToLong(line -> Long.parseLong(line.substring(prefix.length())))
                .findFirst();
    }
}
