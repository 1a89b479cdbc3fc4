package dev.sitegen.transfer.internal.deploy;

import static dev.sitegen.transfer.TestSites.FIRST;
import static dev.sitegen.transfer.TestSites.publish;
import static dev.sitegen.transfer.TestSites.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import dev.sitegen.transfer.DeployResult;
import dev.sitegen.transfer.Deployment;
import dev.sitegen.transfer.TestSites;
import dev.sitegen.transfer.TransferListener;
import dev.sitegen.transfer.internal.store.DirectoryStore;
import dev.sitegen.transfer.internal.store.Item;
import dev.sitegen.transfer.internal.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deployment that ends anywhere is gone on with, and is never taken for a finished one. */
class InterruptedDeploymentTest {

    @TempDir
    Path work;

    private Path site;
    private Path target;

    @BeforeEach
    void places() {
        site = work.resolve("site");
        target = work.resolve("target");
    }

    /** A store that breaks after some changes, and notes all of them down. */
    private static final class BreakingStore implements Store {

        private final Store store;
        private final int most;
        private final List<String> changes = new ArrayList<>();

        BreakingStore(Store store, int most) {
            this.store = store;
            this.most = most;
        }

        private synchronized void change(String what) throws IOException {
            if (changes.size() == most) {
                throw new IOException("broken off");
            }
            changes.add(what);
        }

        @Override
        public void write(Item item) throws IOException {
            change(item.path());
            store.write(item);
        }

        @Override
        public void remove(String path) throws IOException {
            change("-" + path);
            store.remove(path);
        }

        @Override
        public String name() {
            return store.name();
        }

        @Override
        public Vacancy vacancy() throws IOException {
            return store.vacancy();
        }

        @Override
        public Optional<byte[]> read(String path) throws IOException {
            return store.read(path);
        }

        @Override
        public Presence presence(Item item) throws IOException {
            return store.presence(item);
        }

        @Override
        public Verification verification() throws IOException {
            return store.verification();
        }

        @Override
        public int connections() {
            return 1;
        }

        @Override
        public void close() throws IOException {
            store.close();
        }
    }

    private List<String> deploy(int mostChanges, boolean gzip) throws IOException {
        try (BreakingStore store = new BreakingStore(DirectoryStore.open(target), mostChanges)) {
            try {
                new Upload(site, store, gzip, TransferListener.none()).run();
            } catch (DeployException e) {
                throw e;
            } catch (IOException e) {
                assertEquals("broken off", e.getMessage());
            }
            return store.changes;
        }
    }

    private DeployResult deploy() throws IOException {
        return Deployment.of(site).toDirectory(target);
    }

    @Test
    void assetsComeFirstThenPagesThenListsThenTheManifestAndRemovalsLast() throws IOException {
        publish(site, FIRST);
        assertEquals(
                List.of(
                        ".site-gen-deploy/journal.json",
                        "theme/site.css",
                        "work/2023/empty.txt",
                        "work/2023/附件 一.csv",
                        "work/2022/office.html",
                        "work/2023/office.html",
                        "index.html",
                        "search/index.js",
                        "manifest.json",
                        "-.site-gen-deploy/copies.json",
                        "-.site-gen-deploy/journal.json"),
                deploy(100, false));
        publish(site, TestSites.second());
        List<String> changes = deploy(100, false);
        assertTrue(changes.indexOf("manifest.json") < changes.indexOf("-work/2022/office.html"), changes.toString());
        assertTrue(changes.indexOf("index.html") < changes.indexOf("manifest.json"), changes.toString());
    }

    @Test
    void aFirstDeploymentThatEndsAnywhereIsGoneOnWith() throws IOException {
        publish(site, FIRST);
        for (int most = 0; most < 11; most++) {
            target = work.resolve("target" + most);
            List<String> changes = deploy(most, false);
            assertEquals(most, changes.size());
            int sent = (int) changes.stream().filter(FIRST::containsKey).count();
            assertEquals(FIRST.size() - sent, deploy().sent(), changes.toString());
            assertEquals(read(site), read(target));
        }
    }

    @Test
    void aChangeThatEndsAnywhereIsGoneOnWith() throws IOException {
        for (int most = 0; most < 9; most++) {
            int sent = brokenOffChange(most);
            DeployResult result = deploy();
            assertEquals(3 - sent, result.sent(), most + " changes");
            assertEquals(read(site), read(target));
        }
    }

    /** The broken-off deployment has sent what the manifest of the target knows nothing of. */
    @Test
    void anotherSiteAfterABrokenOffOneIsWhole() throws IOException {
        for (int most = 0; most < 9; most++) {
            brokenOffChange(most);
            publish(site, FIRST);
            deploy();
            assertEquals(read(site), read(target), most + " changes");

            brokenOffChange(most);
            Map<String, String> third = new TreeMap<>(TestSites.second());
            third.remove("work/2024/office.html");
            third.put("work/2023/office.html", "<p>办结79件</p>");
            publish(site, third);
            deploy(most, false);
            publish(site, FIRST);
            deploy();
            assertEquals(read(site), read(target), "twice " + most + " changes");
        }
    }

    /** Returns how many files were sent before the second site was broken off. */
    private int brokenOffChange(int most) throws IOException {
        publish(site, FIRST);
        target = work.resolve("target" + most);
        deploy();
        publish(site, TestSites.second());
        List<String> changes = deploy(most, false);
        return (int) changes.stream()
                .filter(path -> TestSites.second().containsKey(path))
                .count();
    }

    @Test
    void compressedCopiesAreGoneOnWithToo() throws IOException {
        Map<String, String> large = new TreeMap<>(FIRST);
        large.put("work/2023/office.html", "<p>办结77件</p>".repeat(200));
        for (int most = 0; most < 14; most++) {
            target = work.resolve("target" + most);
            publish(site, large);
            deploy(100, true);
            publish(site, TestSites.second());
            deploy(most, most % 2 == 0);
            publish(site, large);
            deploy(100, true);
            Path whole = work.resolve("whole" + most);
            Deployment.of(site).withGzip(true).toDirectory(whole);
            assertEquals(read(whole), read(target), most + " changes");
        }
    }

    @Test
    void aDamagedJournalIsNotBelieved() throws IOException {
        publish(site, FIRST);
        deploy(3, false);
        Path journal = target.resolve(".site-gen-deploy/journal.json");
        String text = Files.readString(journal);
        for (String damaged : List.of(
                "",
                "{}",
                text.substring(0, text.length() - 1),
                text.replace("\"index.html\"", "\"../index.html\""),
                text.replace("\"index.html\"", "\"/etc/passwd\""),
                text + "\n")) {
            Files.writeString(journal, damaged);
            assertEquals(
                    Reason.DAMAGED_TARGET,
                    assertThrows(DeployException.class, this::deploy).reason());
        }
        Files.writeString(journal, text);
        deploy();
        assertEquals(read(site), read(target));
    }

    /** The second deployment begins while the first one sends; the first sends no manifest, the second is whole. */
    @Test
    void ofTwoDeploymentsAtATimeTheFirstGivesWay() throws IOException {
        publish(site, FIRST);
        deploy();
        publish(site, TestSites.second());
        Path other = publish(work.resolve("other"), FIRST);
        DeployException e = assertThrows(
                DeployException.class,
                () -> Deployment.of(site)
                        .withListener((path, done, total) -> {
                            if (done == 1) {
                                deployUnchecked(other);
                            }
                        })
                        .toDirectory(target));
        assertEquals(Reason.OVERTAKEN, e.reason());
        assertEquals(
                Files.readString(other.resolve("manifest.json")), Files.readString(target.resolve("manifest.json")));
        publish(site, TestSites.second());
        deploy();
    }

    private void deployUnchecked(Path other) {
        try {
            Deployment.of(other).toDirectory(target);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
