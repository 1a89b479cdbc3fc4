package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch by two renames and, where Java may call the system, in one step; the latter is skipped by Java before version 22. */
class SwitchTest {

    private static final int SWITCHES = 200;

    @TempDir
    Path directory;

    private Workspace workspace;

    @BeforeEach
    void sites() throws IOException {
        workspace = new Workspace(directory.toRealPath().resolve("网站"));
        Sites.write(workspace.output().resolve("index.html"), "old");
        Sites.write(workspace.staging().resolve("index.html"), "new");
    }

    private NameExchange exchange() {
        Optional<NameExchange> exchange = NameExchange.ofSystem();
        assumeTrue(
                exchange.isPresent(),
                "Java 22 or later on Linux, with --enable-native-access for the module or class path of core");
        return exchange.get();
    }

    private void assertSwitched() throws IOException {
        assertEquals(Map.of("index.html", "file new"), Sites.snapshot(workspace.output()));
        assertEquals(Map.of("index.html", "file old"), Sites.snapshot(workspace.previous()));
        assertFalse(Files.exists(workspace.staging()));
    }

    @Test
    void twoRenames() throws IOException {
        new Switch(workspace, Optional.empty()).run(true);
        assertSwitched();
    }

    @Test
    void oneStep() throws IOException {
        new Switch(workspace, Optional.of(exchange())).run(true);
        assertSwitched();
    }

    @Test
    void anExchangeThatIsNotPossibleChangesNothing() throws IOException {
        NameExchange exchange = exchange();
        assertFalse(exchange.exchange(workspace.output(), directory.resolve("nowhere")));
        assertEquals(Map.of("index.html", "file old"), Sites.snapshot(workspace.output()));
    }

    @Test
    void whereThereWasNoSiteOneIsPut() throws IOException {
        Trees.delete(workspace.output());
        new Switch(workspace, NameExchange.ofSystem()).run(false);
        assertEquals(Map.of("index.html", "file new"), Sites.snapshot(workspace.output()));
        assertFalse(Files.exists(workspace.previous()));
    }

    @Test
    void aSwitchThatFailsLeavesTheOldSite() throws IOException {
        Trees.delete(workspace.staging());
        Switch failing = new Switch(workspace, NameExchange.ofSystem());
        assertThrows(IOException.class, () -> failing.run(true));
        assertEquals(Map.of("index.html", "file old"), Sites.snapshot(workspace.output()));
    }

    /** A reader who looks all the time finds a site every time. */
    @Test
    void oneStepLeavesNoMomentWithoutASite() throws IOException, InterruptedException {
        NameExchange exchange = exchange();
        AtomicBoolean missing = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        Path page = workspace.output().resolve("index.html");
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                missing.compareAndSet(false, !Files.exists(page));
            }
        });
        reader.start();
        try {
            for (int i = 0; i < SWITCHES; i++) {
                new Switch(workspace, Optional.of(exchange)).run(true);
                Files.move(workspace.previous(), workspace.staging());
            }
        } finally {
            done.set(true);
            reader.join();
        }
        assertFalse(missing.get());
        assertTrue(Files.exists(page));
    }
}
