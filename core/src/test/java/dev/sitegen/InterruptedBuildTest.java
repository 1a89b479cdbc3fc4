package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build is cancelled by an interrupt of the thread that runs it. */
@Timeout(60)
class InterruptedBuildTest {

    @TempDir
    Path temp;

    /** Other tests run on the same thread. */
    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private static Content reports(String text, int count) {
        Content content = Content.site();
        for (int year = 2023; year > 2023 - count; year--) {
            content = content.withReport(year, "title: 工作报告\ndate: " + (year + 1) + "-01-10", text);
        }
        return content;
    }

    private BuildOptions options() {
        return BuildOptions.into(temp.resolve("site")).withThreads(2);
    }

    private static int steps(Content content, Path output) throws IOException {
        AtomicInteger steps = new AtomicInteger();
        BuildListener counting = (stage, done, total) -> steps.incrementAndGet();
        SiteGenerator.create(content.source()).withListener(counting).build(BuildOptions.into(output));
        return steps.get();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptAfterAnyFileLeavesTheOldSite(boolean reuse) throws IOException {
        Content changed = reports("全年工作有新进展。", 3);
        SiteGenerator.create(reports("全年工作平稳。", 3).source()).build(options());
        SortedMap<String, byte[]> before = Output.read(temp.resolve("site"));
        int steps = steps(changed, temp.resolve("clean"));
        assertTrue(steps > 10, "some steps: " + steps);

        for (int last = 1; last <= steps; last++) {
            int at = last;
            AtomicInteger heard = new AtomicInteger();
            BuildListener cancelling = (stage, done, total) -> {
                if (heard.incrementAndGet() == at) {
                    Thread.currentThread().interrupt();
                }
            };
            SiteGenerator generator = SiteGenerator.create(changed.source()).withListener(cancelling);
            InterruptedIOException thrown = assertThrows(
                    InterruptedIOException.class,
                    () -> generator.build(options().withReuse(reuse)));
            assertTrue(thrown.getMessage().contains("unchanged"), thrown.getMessage());
            assertTrue(Thread.interrupted(), "the thread is still interrupted");
            assertEquals(at, heard.get(), "nothing is begun after the interrupt");
            Output.assertSame(before, Output.read(temp.resolve("site")));
            assertFalse(Files.exists(temp.resolve(".site.site-gen/staging")), "nothing half-published");
        }

        assertTrue(SiteGenerator.create(changed.source()).build(options()).published(), "no lock is left");
        Output.assertSame(Output.read(temp.resolve("clean")), Output.read(temp.resolve("site")));
    }

    @Test
    void aThreadThatIsInterruptedBeforehandBuildsNothing() {
        SiteGenerator generator = SiteGenerator.create(reports("全年工作平稳。", 1).source());
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> generator.build(options()));
        assertThrows(InterruptedIOException.class, () -> generator.check(options()));
        assertThrows(InterruptedIOException.class, generator::load);
        assertTrue(Thread.interrupted());
        assertFalse(Files.exists(temp.resolve("site")));
        assertFalse(Files.exists(temp.resolve(".site.site-gen")));
    }

    /** Reading of content that lasts until the build ends, or at most for a moment. */
    private static final class Slow implements ContentSource {

        private final ContentSource content = reports("全年工作平稳。", 8).source();
        private final Thread building = Thread.currentThread();
        private final AtomicInteger underWay = new AtomicInteger();
        private final CountDownLatch ended = new CountDownLatch(1);
        private final AtomicBoolean interrupted = new AtomicBoolean();

        @Override
        public List<Entry> entries() throws IOException {
            return content.entries();
        }

        @Override
        public byte[] read(String path) throws IOException {
            if (!path.startsWith("reports/") || path.contains("2023")) {
                return content.read(path);
            }
            underWay.incrementAndGet();
            if (interrupted.compareAndSet(false, true)) {
                building.interrupt();
            }
            try {
                ended.await(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new InterruptedIOException("a worker was interrupted");
            } finally {
                underWay.decrementAndGet();
            }
            return content.read(path);
        }
    }

    @Test
    void nothingIsUnderWayAnyMoreWhenTheBuildHasEnded() {
        Slow content = new Slow();
        SiteGenerator generator = SiteGenerator.create(content);
        assertThrows(
                InterruptedIOException.class, () -> generator.build(options().withThreads(4)));
        int underWay = content.underWay.get();
        content.ended.countDown();
        assertEquals(0, underWay);
    }

    @Test
    void anotherThreadCancelsABuild() throws InterruptedException, IOException {
        Content content = reports("全年工作平稳。", 3);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicBoolean cancelled = new AtomicBoolean();
        BuildListener waiting = (stage, done, total) -> {
            begun.countDown();
            try {
                interrupted.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread building = new Thread(() -> {
            try {
                SiteGenerator.create(content.source()).withListener(waiting).build(options());
            } catch (InterruptedIOException e) {
                cancelled.set(Thread.currentThread().isInterrupted());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        building.start();
        begun.await();
        building.interrupt();
        building.join();
        interrupted.countDown();
        assertTrue(cancelled.get());
        BuildResult next = SiteGenerator.create(content.source()).build(options());
        assertTrue(next.published());
    }
}
