package dev.sitegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Facts that Linux reports about processes below /proc; empty on other systems. */
final class ProcFiles {

    private static final Path PROC = Path.of("/proc");

    /** USER_HZ, which is 100 wherever Java runs on Linux. */
    private static final long TICKS_A_SECOND = 100;

    /** Index of cutime and cstime after the name of the program; proc(5) counts them as fields 16 and 17. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    private ProcFiles() {}

    /**
     * The most memory a process ever had resident, in bytes.
     *
     * @param process its id, or {@code self}
     */
    static OptionalLong peakMemory(String process) {
        return read(process, "status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }

    /** A process and all below it, as far as its main thread has started them: what a shell runs. */
    static Stream<String> family(String process) {
        String children = read(process, "task/" + process + "/children").trim();
        Stream<String> below = children.isEmpty() ? Stream.empty() : Stream.of(children.split(" "));
        return Stream.concat(Stream.of(process), below.flatMap(ProcFiles::family));
    }

    /** The processor time of all processes that this one started and that have ended, user and system, with their own. */
    static Optional<Duration> timeOfChildren() {
        String stat = read("self", "stat");
        if (stat.isEmpty()) {
            return Optional.empty();
        }
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        long ticks = Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM));
        return Optional.of(Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND));
    }

    /** A file of a process, empty if there is none: a process may end at any moment. */
    private static String read(String process, String name) {
        try {
            return Files.readString(PROC.resolve(process).resolve(name));
        } catch (IOException e) {
            return "";
        }
    }
}
