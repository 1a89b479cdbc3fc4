package dev.sitegen.transfer;

import static dev.sitegen.transfer.TestSites.FIRST;
import static dev.sitegen.transfer.TestSites.publish;
import static dev.sitegen.transfer.TestSites.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sitegen.transfer.DeployException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deployment into a directory sends what differs and nothing else, and touches nothing that is not ours. */
class DirectoryDeploymentTest {

    @TempDir
    Path work;

    private Path site;
    private Path target;

    @BeforeEach
    void publishFirst() throws IOException {
        site = publish(work.resolve("site"), FIRST);
        target = work.resolve("web/site");
    }

    private DeployResult deploy() throws IOException {
        return Deployment.of(site).toDirectory(target);
    }

    private Reason refused() throws IOException {
        return assertThrows(DeployException.class, this::deploy).reason();
    }

    @Test
    void theTargetIsTheSite() throws IOException {
        DeployResult result = deploy();
        assertEquals(read(site), read(target));
        assertEquals(FIRST.size(), result.sent());
        assertEquals(0, result.removed());
        assertEquals(0, result.unchanged());
        assertEquals(
                read(site).entrySet().stream()
                        .filter(file -> !file.getKey().equals("manifest.json"))
                        .mapToLong(file -> file.getValue().length())
                        .sum(),
                result.bytes());
    }

    @Test
    void whatIsTheSameIsNotSent() throws IOException {
        deploy();
        Path page = target.resolve("index.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000));
        DeployResult again = deploy();
        assertEquals(new DeployResult(0, 0, FIRST.size(), 0), again);
        assertEquals(FileTime.fromMillis(1_000), Files.getLastModifiedTime(page));
    }

    @Test
    void aChangeThatKeepsTheSizeIsSent() throws IOException {
        deploy();
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("work/2023/office.html", "<p>办结78件</p>");
        publish(site, files);
        Files.setLastModifiedTime(
                site.resolve("work/2023/office.html"),
                Files.getLastModifiedTime(target.resolve("work/2023/office.html")));
        List<String> sent = new ArrayList<>();
        DeployResult result = Deployment.of(site)
                .withListener((path, done, total) -> sent.add(path + " " + done + " " + total))
                .toDirectory(target);
        assertEquals(List.of("work/2023/office.html 1 1"), sent);
        assertEquals(1, result.sent());
        assertEquals(read(site), read(target));
    }

    @Test
    void whatTheSiteHasNoMoreIsRemovedWithItsDirectory() throws IOException {
        deploy();
        publish(site, TestSites.second());
        DeployResult result = deploy();
        assertEquals(read(site), read(target));
        assertEquals(3, result.sent());
        assertEquals(1, result.removed());
        assertFalse(Files.exists(target.resolve("work/2022")));
    }

    @Test
    void filesOfOthersStayAsTheyAre() throws IOException {
        Files.createDirectories(target.resolve(".git"));
        Files.writeString(target.resolve(".git/config"), "[core]");
        deploy();
        Files.writeString(target.resolve("work/2022/notes.txt"), "ours");
        publish(site, TestSites.second());
        deploy();
        SortedMap<String, String> expected = read(site);
        expected.put(".git/config", "[core]");
        expected.put("work/2022/notes.txt", "ours");
        assertEquals(expected, read(target));
    }

    @Test
    void aPlaceOfSomebodyElseIsRefusedAndUntouched() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("index.html"), "somebody else's");
        assertEquals(Reason.FOREIGN, refused());
        assertEquals(Map.of("index.html", "somebody else's"), read(target));
        assertFalse(Files.exists(target.resolve(".site-gen-deploy")));
    }

    @Test
    void allIsSentOnceToATargetOfAnOlderVersion() throws IOException {
        deploy();
        Path manifest = target.resolve("manifest.json");
        Files.writeString(manifest, TestSites.olderManifest(Files.readString(manifest)));
        publish(site, TestSites.second());
        DeployResult result = deploy();
        assertEquals(TestSites.second().size(), result.sent());
        assertEquals(1, result.removed());
        assertEquals(read(site), read(target));
        assertEquals(0, deploy().sent());
    }

    @Test
    void aSiteOfAnOlderVersionIsToBeBuiltAgain() throws IOException {
        Path manifest = site.resolve("manifest.json");
        Files.writeString(manifest, TestSites.olderManifest(Files.readString(manifest)));
        assertEquals(Reason.OLDER_SITE, refused());
        assertEquals(Map.of(), read(target));
    }

    @Test
    void aDamagedManifestIsNotBelieved() throws IOException {
        deploy();
        Files.writeString(target.resolve("manifest.json"), "{}");
        SortedMap<String, String> before = read(target);
        assertEquals(Reason.DAMAGED_TARGET, refused());
        assertEquals(before, read(target));
    }

    @Test
    void aManifestThatListsFilesOfOthersIsNotBelieved() throws IOException {
        Files.createDirectories(target.resolve(".git"));
        Files.writeString(target.resolve(".git/config"), "[core]");
        deploy();
        Path manifest = target.resolve("manifest.json");
        String listed = Files.readString(manifest);
        for (String path : List.of(".git/config", "CNAME", ".site-gen-deploy/journal.json")) {
            Files.writeString(manifest, listed.replace("\"index.html\"", "\"" + path + "\""));
            assertNotEquals(listed, Files.readString(manifest));
            SortedMap<String, String> before = read(target);
            assertEquals(Reason.DAMAGED_TARGET, refused());
            assertEquals(before, read(target));
        }
    }

    @Test
    void aFileOfSomebodyElseIsNotWrittenOver() throws IOException {
        deploy();
        Files.createDirectories(target.resolve("work/2024"));
        Files.writeString(target.resolve("work/2024/office.html"), "somebody else's");
        SortedMap<String, String> before = read(target);
        publish(site, TestSites.second());
        DeployException e = assertThrows(DeployException.class, this::deploy);
        assertEquals(Reason.CONFLICT, e.reason());
        assertTrue(e.getMessage().startsWith("work/2024/office.html "), e.getMessage());
        assertEquals(before, read(target));
    }

    @Test
    void aDirectoryBecomesAFileAndAFileADirectory() throws IOException {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("a/b/c.html", "1");
        files.put("d", "2");
        publish(site, files);
        deploy();
        files.remove("a/b/c.html");
        files.remove("d");
        files.put("a", "3");
        files.put("d/e.html", "4");
        publish(site, files);
        assertEquals(2, deploy().removed());
        assertEquals(read(site), read(target));
    }

    @Test
    void aDirectoryWithAFileOfSomebodyElseDoesNotBecomeAFile() throws IOException {
        Map<String, String> files = new TreeMap<>(FIRST);
        files.put("a/b.html", "1");
        publish(site, files);
        deploy();
        Files.writeString(target.resolve("a/theirs.txt"), "theirs");
        files.remove("a/b.html");
        files.put("a", "2");
        publish(site, files);
        assertEquals(Reason.CONFLICT, refused());
        assertEquals("theirs", Files.readString(target.resolve("a/theirs.txt")));
        Files.delete(target.resolve("a/theirs.txt"));
        deploy();
        assertEquals(read(site), read(target));
    }

    @Test
    void whatSomebodyChangedInTheTargetIsFoundAndSentAgain() throws IOException {
        deploy();
        Files.writeString(target.resolve("work/2023/office.html"), "<p>办结99件</p>");
        Files.delete(target.resolve("theme/site.css"));
        DeployException e = assertThrows(DeployException.class, this::deploy);
        assertEquals(Reason.NOT_VERIFIED, e.reason());
        assertTrue(e.getMessage().startsWith("2 files in "), e.getMessage());
        assertEquals(2, deploy().sent());
        assertEquals(read(site), read(target));
    }

    @Test
    void aSiteThatIsNotAsItsManifestSaysIsNotSent() throws IOException {
        Files.writeString(site.resolve("index.html"), "edited");
        DeployException e = assertThrows(DeployException.class, this::deploy);
        assertEquals(Reason.DAMAGED_SITE, e.reason());
        assertTrue(e.getMessage().contains("index.html"), e.getMessage());
        assertEquals(Map.of(), read(target));
        Files.delete(site.resolve("index.html"));
        assertEquals(Reason.DAMAGED_SITE, refused());
        Files.delete(site.resolve("manifest.json"));
        assertEquals(Reason.NO_SITE, refused());
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        deploy();
        Path elsewhere = Files.createDirectories(work.resolve("elsewhere"));
        assumeTrue(canLink(target.resolve("work/2024"), elsewhere));
        publish(site, TestSites.second());
        assertEquals(Reason.LINK, refused());
        assertEquals(Map.of(), read(elsewhere));
    }

    private static boolean canLink(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void theTargetItselfMayBeALink() throws IOException {
        Path real = Files.createDirectories(work.resolve("real"));
        Files.createDirectories(target.getParent());
        assumeTrue(canLink(target, real));
        deploy();
        assertEquals(read(site), read(real));
        assertTrue(Files.isSymbolicLink(target));
    }

    @Test
    void theSiteIsNoTargetOfItself() throws IOException {
        for (Path place : List.of(site, site.resolve("below"), work)) {
            DeployException e = assertThrows(
                    DeployException.class, () -> Deployment.of(site).toDirectory(place));
            assertEquals(Reason.SAME_PLACE, e.reason());
        }
    }

    @Test
    void aFileIsNoTarget() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "a file");
        assertEquals(Reason.NOT_A_DIRECTORY, refused());
    }
}
