package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A served site follows its content whatever becomes of the directory: moved away, replaced, half copied. */
@Timeout(120)
class FollowedContentTest {

    private static final String ABOUT = "pages/about.md";
    private static final String PAGE = "pages/about.html";
    private static final String UNREADABLE = "SG703";
    private static final String FAULT = "SG704";

    @TempDir
    Path temp;

    private EditedSite site;
    private Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final AtomicBoolean faulty = new AtomicBoolean();

    @BeforeEach
    void site() throws IOException {
        site = new EditedSite(temp);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve(Path content) throws IOException {
        server = SiteGenerator.create(content)
                .withListener(this::progress)
                .serve(site.options, new InetSocketAddress("localhost", 0), new ServerListener() {
                    @Override
                    public void changed(BuildResult report) {}

                    @Override
                    public void failed(Throwable reason) {
                        failures.add(reason);
                    }
                });
    }

    /** A fault in the middle of a rebuild, on whatever thread that runs. */
    private void progress(BuildListener.Stage stage, int done, int total) {
        if (faulty.get()) {
            throw new StackOverflowError("made up");
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        URI uri = server.address().resolve(address);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }

    /** Awaits a page that is as expected; the test's own limit ends what never comes. */
    private void await(Predicate<String> expected) throws IOException, InterruptedException {
        while (!expected.test(get(PAGE))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void about(Path content, String text) throws IOException {
        Files.writeString(content.resolve(ABOUT), "---\ntitle: 关于\n---\n" + text + "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path copied(String name) throws IOException {
        Path copy = temp.resolve(name);
        copy(site.content, copy);
        return copy;
    }

    @Test
    void aFaultOfARebuildIsShownInThePageAndTheNextChangeIsFollowed() throws IOException, InterruptedException {
        serve(site.content);
        faulty.set(true);
        about(site.content, "第一次。");
        await(page -> page.contains(FAULT) && page.contains("说明。"));
        assertTrue(failures.take() instanceof StackOverflowError);
        faulty.set(false);
        about(site.content, "第二次。");
        await(page -> page.contains("第二次。") && !page.contains(FAULT));
        assertEquals(0, failures.size());
    }

    @Test
    void contentThatWasAwayIsFollowedAgain() throws IOException, InterruptedException {
        serve(site.content);
        Path away = temp.resolve("away");
        Files.move(site.content, away);
        await(page -> page.contains(UNREADABLE) && page.contains("说明。"));
        assertTrue(failures.take() instanceof IOException);
        about(away, "别处写的。");
        Files.move(away, site.content);
        await(page -> page.contains("别处写的。") && !page.contains(UNREADABLE));
        about(site.content, "回来后写的。");
        await(page -> page.contains("回来后写的。"));
    }

    @Test
    void contentThatWasReplacedIsFollowedAndTheOldOneIsNot() throws IOException, InterruptedException {
        serve(site.content);
        Path next = copied("next");
        about(next, "换上的。");
        Path old = temp.resolve("old");
        Files.move(site.content, old);
        Files.move(next, site.content);
        await(page -> page.contains("换上的。"));
        about(old, "旧目录里写的。");
        about(site.content, "新目录里写的。");
        await(page -> page.contains("新目录里写的。"));
        assertFalse(get(PAGE).contains("旧目录里写的。"));
    }

    @Test
    void aDirectoryAboveMayBeReplacedAsWell() throws IOException, InterruptedException {
        Path above = Files.createDirectory(temp.resolve("above"));
        copy(site.content, above.resolve("content"));
        serve(above.resolve("content"));
        Files.move(above, temp.resolve("before"));
        Files.createDirectory(above);
        await(page -> page.contains(UNREADABLE));
        copy(site.content, above.resolve("content"));
        await(page -> !page.contains(UNREADABLE) && page.contains("说明。"));
        about(above.resolve("content"), "上级换过之后。");
        await(page -> page.contains("上级换过之后。"));
    }

    @Test
    void aLinkThatIsSwitchedIsFollowed() throws IOException, InterruptedException {
        Path second = copied("second");
        about(second, "第二份。");
        Path link = Files.createSymbolicLink(temp.resolve("current"), site.content);
        serve(link);
        await(page -> page.contains("说明。"));
        about(site.content, "第一份。");
        await(page -> page.contains("第一份。"));

        Path beside = Files.createSymbolicLink(temp.resolve("current.new"), second);
        Files.move(beside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        await(page -> page.contains("第二份。"));
        about(second, "第二份改过。");
        await(page -> page.contains("第二份改过。"));
    }

    @Test
    void contentThatIsCopiedBitByBitIsShownWhenItIsThere() throws IOException, InterruptedException {
        Path whole = copied("whole");
        about(whole, "整份。");
        serve(site.content);
        Files.move(site.content, temp.resolve("old"));
        Files.createDirectory(site.content);
        for (String part : List.of(
                "assets", "reports", "organizations.yaml", "pages", "forms", "theme", "site.yaml", "indicators.yaml")) {
            assertTrue(get(PAGE).contains("说明。"), "the last sound site is shown meanwhile");
            copy(whole.resolve(part), site.content.resolve(part));
        }
        await(page -> page.contains("整份。"));
        about(site.content, "整份之后。");
        await(page -> page.contains("整份之后。"));
    }
}
