package dev.sitegen.transfer;

import static dev.sitegen.transfer.TestSites.FIRST;
import static dev.sitegen.transfer.TestSites.publish;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.SiteManifest;
import dev.sitegen.transfer.DeployException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceZipTest {

    @TempDir
    Path work;

    private Path site;
    private Path zip;

    @BeforeEach
    void publishFirst() throws IOException {
        site = publish(work.resolve("site"), FIRST);
        zip = work.resolve("out/new.zip");
    }

    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everythingIsInItWithoutAnOlderSite() throws IOException {
        DeployResult result = Deployment.of(site).toZip(zip, SiteManifest.none());
        assertEquals(FIRST.size(), result.sent());
        assertEquals(
                List.of(
                        "theme/site.css",
                        "work/2023/empty.txt",
                        "work/2023/附件 一.csv",
                        "work/2022/office.html",
                        "work/2023/office.html",
                        "index.html",
                        "search/index.js",
                        "manifest.json",
                        "site-gen-removed.txt"),
                names(zip));
        assertEquals("", text(zip, "site-gen-removed.txt"));
    }

    @Test
    void onlyWhatDiffersIsInItWithAnOlderSite() throws IOException {
        SiteManifest old = Deployment.manifestAt(site);
        publish(site, TestSites.second());
        DeployResult result = Deployment.of(site).toZip(zip, old);
        assertEquals(
                List.of(
                        "work/2023/office.html",
                        "work/2024/office.html",
                        "index.html",
                        "manifest.json",
                        "site-gen-removed.txt"),
                names(zip));
        assertEquals("work/2022/office.html\n", text(zip, "site-gen-removed.txt"));
        assertEquals("<p>办结78件</p>", text(zip, "work/2023/office.html"));
        assertEquals(1, result.removed());
        assertEquals(4, result.unchanged());
    }

    @Test
    void copiesThatNoFileReplacesAreToBeRemoved() throws IOException {
        SiteManifest old = Deployment.manifestAt(site);
        publish(site, TestSites.second());
        Deployment.of(site).withGzip(true).toZip(zip, old);
        Set<String> removed = Set.of(text(zip, "site-gen-removed.txt").split("\n"));
        assertTrue(
                removed.containsAll(List.of("work/2022/office.html", "work/2022/office.html.gz")), removed::toString);
        for (String path : names(zip)) {
            assertFalse(removed.contains(path), path);
            boolean page = path.endsWith(".html");
            assertEquals(page, removed.contains(path + ".gz") || names(zip).contains(path + ".gz"), path);
        }
    }

    @Test
    void theSameSitesGiveTheSameBytes() throws IOException {
        Deployment.of(site).withGzip(true).toZip(zip, SiteManifest.none());
        byte[] first = Files.readAllBytes(zip);
        publish(site, FIRST);
        Deployment.of(site).withGzip(true).toZip(zip, SiteManifest.none());
        assertArrayEquals(first, Files.readAllBytes(zip));
    }

    @Test
    void whatIsNoManifestIsRefused() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));
        Path wrong = Files.writeString(work.resolve("manifest.json"), "{}");
        for (Path place : List.of(empty, wrong, work.resolve("nowhere"))) {
            assertEquals(
                    Reason.NO_MANIFEST,
                    assertThrows(DeployException.class, () -> Deployment.manifestAt(place))
                            .reason());
        }
    }
}
