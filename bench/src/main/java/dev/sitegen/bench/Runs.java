package dev.sitegen.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The runs of one case, one of every round. */
record Runs(List<Run> runs) {

    private static final double MEGA = 1e6;

    Runs {
        runs = List.copyOf(runs);
    }

    /** The median, in seconds. */
    OptionalDouble wall() {
        return median(runs.stream().mapToDouble(Runs::wall));
    }

    OptionalDouble fastest() {
        return runs.stream().mapToDouble(Runs::wall).min();
    }

    OptionalDouble slowest() {
        return runs.stream().mapToDouble(Runs::wall).max();
    }

    /** The median of user and system time, in seconds. */
    OptionalDouble processor() {
        return median(
                runs.stream().map(Run::processor).flatMap(Optional::stream).mapToDouble(Runs::seconds));
    }

    /** The median, in megabytes. */
    OptionalDouble peak() {
        return median(runs.stream().flatMapToLong(run -> run.peak().stream()).mapToDouble(bytes -> bytes / MEGA));
    }

    OptionalDouble heapLimit() {
        return median(
                runs.stream().flatMapToLong(run -> run.heapLimit().stream()).mapToDouble(bytes -> bytes / MEGA));
    }

    OptionalDouble files() {
        return median(runs.stream().mapToDouble(Run::files));
    }

    OptionalDouble megabytes() {
        return median(runs.stream().mapToDouble(run -> run.bytes() / MEGA));
    }

    private static double wall(Run run) {
        return seconds(run.wall());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** The median; of an even number the mean of the middle two. */
    static OptionalDouble median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }
}
