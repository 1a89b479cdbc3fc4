package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content is followed after whatever one rebuild throws. */
@Timeout(60)
public class FollowerTest {

    private static final String CHANGED = "changed";

    @TempDir
    Path temp;

    private final FailingSite site = new FailingSite();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final PageEvents events = new PageEvents();
    private ContentWatcher watcher;
    private Follower follower;
    private Thread thread;

    /** A site whose rebuilds end as a test prescribes. */
    private static final class FailingSite implements LiveSite {

        private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
        private final BlockingQueue<Set<String>> followed = new LinkedBlockingQueue<>();

        @Override
        public State state() {
            return new State("v", true, true, Locale.ENGLISH, List.of());
        }

        @Override
        public Optional<byte[]> file(String address) {
            return Optional.empty();
        }

        @Override
        public boolean write(String address, OutputStream out) {
            return false;
        }

        @Override
        public boolean has(String address) {
            return false;
        }

        @Override
        public Optional<Change> follow(Set<String> changed) throws IOException {
            followed.add(Set.copyOf(changed));
            Throwable end = ends.poll();
            if (end instanceof IOException e) {
                throw e;
            } else if (end instanceof RuntimeException e) {
                throw e;
            } else if (end instanceof Error e) {
                throw e;
            }
            return Optional.of(new Change(Set.of()));
        }
    }

    @BeforeEach
    void start() throws IOException {
        Files.createDirectory(temp.resolve("pages"));
        watcher = ContentWatcher.of(temp);
        follower = new Follower(site, watcher, events, new SiteServer.Listener() {
            @Override
            public void changed() {
                heard.add(CHANGED);
            }

            @Override
            public void failed(Throwable reason) {
                heard.add(reason);
            }

            @Override
            public void unanswered(Diagnostic problem, Throwable fault) {
                heard.add(fault);
            }
        });
        thread = new Thread(follower, "follower");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void closingTheWatcherEndsIt() throws IOException, InterruptedException {
        watcher.close();
        thread.join();
    }

    private void save(String text) throws IOException {
        Files.writeString(temp.resolve("pages/a.md"), text);
    }

    private Object next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    static List<Throwable> faults() {
        return List.of(
                new IllegalStateException("a fault"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new AssertionError("never"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfOneRebuildIsShownAndTheNextChangeFollowed(Throwable fault) throws IOException, InterruptedException {
        site.ends.add(fault);
        save("one");
        assertSame(fault, next());
        LiveSite.State state = follower.state();
        assertFalse(state.current());
        Diagnostic shown = state.diagnostics().get(0);
        assertEquals(Code.REBUILD_FAILED, shown.code());
        assertTrue(shown.message(Locale.ENGLISH).contains(fault.toString()), shown::toString);
        assertFalse(state.version().equals(site.state().version()), "open pages load again to show it");

        save("two");
        assertEquals(CHANGED, next());
        assertEquals(site.state(), follower.state());
        assertEquals(Set.of("pages/a.md"), site.followed.poll());
        assertTrue(site.followed.poll().contains(""), "what the failed rebuild has missed is looked for everywhere");
    }

    @Test
    void whatCannotBeReadIsTriedAgainWithoutAnyChange() throws IOException, InterruptedException {
        IOException away = new NoSuchFileException("pages/a.md");
        for (int i = 0; i < 3; i++) {
            site.ends.add(away);
        }
        save("one");
        assertSame(away, next());
        assertEquals(
                Code.CONTENT_UNREADABLE, follower.state().diagnostics().get(0).code());
        assertEquals(CHANGED, next(), "the same reason is reported once");
        assertEquals(List.of(), follower.state().diagnostics());
    }

    @Test
    void aListenerThatFailsIsNotTheEnd() throws IOException, InterruptedException {
        site.ends.add(new IllegalStateException("first"));
        site.ends.add(new IllegalStateException("second"));
        save("one");
        assertEquals("first", ((Throwable) next()).getMessage());
        save("two");
        assertEquals("second", ((Throwable) next()).getMessage());
        save("three");
        assertEquals(CHANGED, next());
    }
}
