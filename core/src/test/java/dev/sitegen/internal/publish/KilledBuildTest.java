package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledBuildTest {

    /** Files that stay beside the site: the locks, and the list of changes, finished or not. */
    private static final Set<String> LEFT = Set.of("lock", "lock.process", "changes.json", "changes.new");

    private static final int KILLS = 18;

    @TempDir
    Path directory;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theSiteIsWholeWheneverTheBuildIsKilled() throws IOException {
        Path output = directory.toRealPath().resolve("site");
        Workspace workspace = new Workspace(output);
        List<Map<String, String>> whole = List.of(published("b"), published("a"));
        Sites.publish(output, Sites.large("a"));
        Sites.write(output.resolve("changed/mine.txt"), "mine");
        Random random = new Random(20231231);

        for (int kill = 1; kill <= KILLS; kill++) {
            publishAndKill(workspace, moments(workspace).get(kill % 3), random);

            Path site = Files.exists(output) ? output : workspace.previous();
            assertTrue(whole.contains(Sites.snapshot(site)), "kill " + kill + " left a broken site");

            Publication.open(output, Sites.GENERATOR).close();
            assertTrue(whole.contains(Sites.snapshot(output)), "kill " + kill + " was not recovered from");
            Set<String> left = Sites.snapshot(workspace.directory()).keySet();
            assertTrue(LEFT.containsAll(left), "kill " + kill + " left " + left);
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aBuildInAnotherProcessKeepsTheOutput() throws IOException {
        Path output = directory.toRealPath().resolve("site");
        Workspace workspace = new Workspace(output);
        Process process = start(output);
        try {
            await(workspace.staging(), process);
            int refused = 0;
            for (int i = 0; i < 50; i++) {
                refused += isRefused(output) ? 1 : 0;
            }
            assertTrue(refused > 0, "the output was never taken");
        } finally {
            kill(process);
        }
        Sites.publish(output, Map.of("index.html", "free again"));
    }

    /** Between two rounds of the other process the output is free for a moment; then it is given back at once. */
    private static boolean isRefused(Path output) throws IOException {
        try {
            Publication.open(output, Sites.GENERATOR).close();
            return false;
        } catch (OutputRefusedException e) {
            return e.reason() == OutputRefusedException.Reason.LOCKED;
        }
    }

    private Map<String, String> published(String name) throws IOException {
        Path output = directory.resolve("expected-" + name);
        Sites.publish(output, Sites.large(name));
        Sites.write(output.resolve("changed/mine.txt"), "mine");
        return Sites.snapshot(output);
    }

    /** Moments at which the process is killed: while it writes, around the switch, or around the sweep; most moments are the first. */
    private static List<Moment> moments(Workspace workspace) {
        return List.of(
                new Moment(workspace.staging(), 200),
                new Moment(workspace.staging().resolve("manifest.json"), 20),
                new Moment(workspace.stale(), 5));
    }

    /** Some time after a file is there. */
    private record Moment(Path file, int withinMillis) {}

    private static void publishAndKill(Workspace workspace, Moment moment, Random random) throws IOException {
        Process process = start(workspace.output());
        try {
            await(moment.file(), process);
            long end = System.nanoTime() + random.nextInt(moment.withinMillis() * 1_000_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertTrue(process.isAlive(), "the process is to be killed, not to fail");
        } finally {
            kill(process);
        }
    }

    private static void await(Path file, Process process) {
        while (!Files.exists(file)) {
            assertTrue(process.isAlive(), "the process failed");
            LockSupport.parkNanos(200_000);
        }
    }

    private static void kill(Process process) {
        process.destroyForcibly().onExit().join();
    }

    private static Process start(Path output) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // The library that sums files is on either path.
        String classes = String.join(
                System.getProperty("path.separator"),
                root(Publication.class),
                root(PublishingLoop.class),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        if (Runtime.version().feature() >= 22) {
            // The switch in one step is killed as well.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", classes, PublishingLoop.class.getName(), output.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Place a class is loaded from. The class path does not say it when the tests run on the module path. */
    private static String root(Class<?> type) {
        URI file = URI.create(type.getResource(type.getSimpleName() + ".class").toString());
        Path path = Path.of(file);
        for (int i = 0; i < type.getName().split("\\.").length; i++) {
            path = path.getParent();
        }
        return path.toString();
    }
}
