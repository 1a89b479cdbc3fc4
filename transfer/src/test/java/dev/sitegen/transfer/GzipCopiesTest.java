package dev.sitegen.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed copies go with their originals. */
class GzipCopiesTest {

    private static final String LONG = "<p>全年办结行政复议案件77件。</p>\n".repeat(100);

    @TempDir
    Path work;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "index.html", LONG,
            "short.html", "<p></p>",
            "work/2023/office.html", LONG + "77",
            "work/2023/picture.png", LONG,
            "data/a.csv", LONG));

    private DeployResult deploy(boolean gzip, String target) throws IOException {
        Path site = TestSites.publish(work.resolve("site"), files);
        return Deployment.of(site).withGzip(gzip).toDirectory(work.resolve(target));
    }

    private Set<String> paths(String target) throws IOException {
        return TestSites.read(work.resolve(target)).keySet();
    }

    private String unpacked(String path) throws IOException {
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(work.resolve("target").resolve(path)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void textsThatAreLongEnoughHaveCopies() throws IOException {
        assertEquals(8, deploy(true, "target").sent());
        assertEquals(
                Set.of(
                        ".site-gen-deploy/copies.json",
                        "data/a.csv",
                        "data/a.csv.gz",
                        "index.html",
                        "index.html.gz",
                        "manifest.json",
                        "short.html",
                        "work/2023/office.html",
                        "work/2023/office.html.gz",
                        "work/2023/picture.png"),
                paths("target"));
        assertEquals(LONG, unpacked("index.html.gz"));
        assertEquals(0, deploy(true, "target").sent());
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        deploy(true, "target");
        deploy(true, "other");
        byte[] copy = Files.readAllBytes(work.resolve("target/index.html.gz"));
        assertArrayEquals(copy, Files.readAllBytes(work.resolve("other/index.html.gz")));
        // RFC 1952: no flags, no time of modification, no particular system.
        assertArrayEquals(new byte[] {0, 0, 0, 0, 0}, java.util.Arrays.copyOfRange(copy, 3, 8));
        assertEquals((byte) 255, copy[9]);
    }

    @Test
    void aChangedTextHasAChangedCopy() throws IOException {
        deploy(true, "target");
        files.put("work/2023/office.html", LONG + "78");
        assertEquals(2, deploy(true, "target").sent());
        assertEquals(LONG + "78", unpacked("work/2023/office.html.gz"));
    }

    @Test
    void copiesGoWithTheirOriginalsAndWhenTheyAreNotWantedAnyMore() throws IOException {
        deploy(true, "target");
        files.remove("data/a.csv");
        assertEquals(2, deploy(true, "target").removed());
        deploy(false, "target");
        assertEquals(TestSites.read(work.resolve("site")), TestSites.read(work.resolve("target")));
    }

    @Test
    void aPlaceThatSomebodyClearedIsDeployedToAnew() throws IOException {
        deploy(true, "target");
        for (String path : paths("target")) {
            if (!path.startsWith(".site-gen-deploy/")) {
                Files.delete(work.resolve("target").resolve(path));
            }
        }
        for (String directory : new String[] {"data", "work/2023", "work"}) {
            Files.delete(work.resolve("target").resolve(directory));
        }
        assertEquals(8, deploy(true, "target").sent());
        deploy(true, "whole");
        assertEquals(TestSites.read(work.resolve("whole")), TestSites.read(work.resolve("target")));
    }

    @Test
    void aFileOfTheSiteThatIsNamedLikeACopyIsTheSites() throws IOException {
        files.put("data/a.csv.gz", "not a copy");
        deploy(true, "target");
        assertEquals("not a copy", Files.readString(work.resolve("target/data/a.csv.gz")));
    }
}
