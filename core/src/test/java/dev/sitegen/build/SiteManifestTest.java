package dev.sitegen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.model.SitePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteManifestTest {

    private static final String EMPTY = "99aa06d3014798d86001c324468d497f";
    private static final PublishedFile A = file("a/b/c.html", "");
    private static final PublishedFile B = file("法治/2023/示例县.html", "content");
    private static final PublishedFile C = file("index.html", "abc");
    private static final String TEXT = """
            {"generator":"site-gen 1.0","files":[
            {"path":"a/b/c.html","size":0,"xxh128":"%s"},
            {"path":"index.html","size":3,"xxh128":"%s"},
            {"path":"法治/2023/示例县.html","size":7,"xxh128":"%s"}
            ]}
            """.formatted(EMPTY, C.checksum(), B.checksum());

    @TempDir
    Path directory;

    private static PublishedFile file(String path, String content) {
        return PublishedFile.of(SitePath.of(path), content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isWrittenSortedOneFileALine() throws IOException {
        assertEquals(TEXT, text(new SiteManifest("site-gen 1.0", List.of(B, C, A))));
    }

    private static String text(SiteManifest manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        manifest.writeTo(text);
        return text.toString();
    }

    @Test
    void isReadAsWritten() throws IOException {
        for (List<PublishedFile> files : List.of(List.<PublishedFile>of(), List.of(A), List.of(A, B, C))) {
            SiteManifest manifest = new SiteManifest("site-gen 1.0", files);
            Path file = Files.writeString(directory.resolve(files.size() + ".json"), text(manifest));
            assertEquals(manifest, SiteManifest.read(file));
            assertEquals(manifest, SiteManifest.read(stream(text(manifest)), "far", 1000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[]",
                "{\"generator\":\"x\",\"files\":[\n",
                "{\"generator\":\"x\",\"files\":[\n]}\n\n",
                "{\"generator\":\"x\",\"files\":[]}\n",
                "{\"generator\":\"x\\n\",\"files\":[\n]}\n",
                "{\"generator\":\",\"files\":[\n]}\n",
                " {\"generator\":\"x\",\"files\":[\n]}\n",
                "{\"generator\":\"x\",\"files\":[\n{}\n]}\n",
                "{\"generator\":\"x\",\"files\":[\n{\"path\":\"a\n]}\n",
                "{\"generator\":\"x\",\"files\":[\n{\"path\":\"a\",\"size\":,\"xxh128\":\"\"}\n]}\n",
            })
    void anythingElseIsDamaged(String text) throws IOException {
        assertDamaged(text);
    }

    @Test
    void everyChangeOfALineIsSeen() throws IOException {
        String[] lines = TEXT.split("(?<=\n)");
        assertDamaged(TEXT.replace("\"size\":3", "\"size\":03"));
        assertDamaged(TEXT.replace("\"size\":3", "\"size\":-3"));
        assertDamaged(TEXT.replace("\"size\":3", "\"size\": 3"));
        assertDamaged(TEXT.replace("\"size\":3", "\"size\":99999999999999999999"));
        assertDamaged(TEXT.replace("99aa", "99AA"));
        assertDamaged(TEXT.replace("99aa", "99a"));
        assertDamaged(TEXT.replace("a/b/c", "a/../c"));
        assertDamaged(TEXT.replace("a/b/c", "/b/c"));
        assertDamaged(TEXT.replace("},\n{\"path\":\"i", "}\n{\"path\":\"i"));
        assertDamaged(TEXT.replace("}\n]}", "},\n]}"));
        assertDamaged(lines[0] + lines[2] + lines[1] + lines[3] + lines[4]);
        assertDamaged(lines[0] + lines[1] + lines[1] + lines[3] + lines[4]);
        for (int length = 0; length < TEXT.length() - 1; length++) {
            assertDamaged(TEXT.substring(0, length));
        }
    }

    @Test
    void bytesThatAreNoUtf8AreDamaged() throws IOException {
        Path file = directory.resolve("manifest.json");
        Files.write(file, TEXT.getBytes(Charset.forName("GB18030")));
        assertThrows(DamagedManifestException.class, () -> SiteManifest.read(file));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneFromElsewhereIsReadUpToASize() throws IOException {
        int size = TEXT.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(3, SiteManifest.read(stream(TEXT), "far", size).files().size());
        IOException e =
                assertThrows(DamagedManifestException.class, () -> SiteManifest.read(stream(TEXT), "far", size - 1));
        assertTrue(e.getMessage().startsWith("far: "), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../c.html",
                "a/../c.html",
                "/etc/passwd",
                "a//c",
                "a\\\\c",
                "C:/c",
                "./c",
                "a/",
                "",
                "manifest.json"
            })
    void noPathLeadsOutOfTheSite(String path) throws IOException {
        assertDamaged(TEXT.replace("a/b/c.html", path));
    }

    private void assertDamaged(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("manifest.json"), text);
        assertThrows(DamagedManifestException.class, () -> SiteManifest.read(file), text);
        assertThrows(DamagedManifestException.class, () -> SiteManifest.read(stream(text), "far", 1000), text);
    }

    @Test
    void theMessageNamesTheLine() throws IOException {
        Path file = Files.writeString(directory.resolve("m.json"), TEXT.replace("\"size\":3", "\"size\":x"));
        IOException e = assertThrows(DamagedManifestException.class, () -> SiteManifest.read(file));
        assertTrue(e.getMessage().startsWith(file + ":3: "), e.getMessage());
    }

    @Test
    void findsItsFiles() {
        SiteManifest manifest = new SiteManifest("x", List.of(A, B, C));
        for (PublishedFile file : List.of(A, B, C)) {
            assertEquals(Optional.of(file), manifest.find(file.path().value()));
        }
        assertFalse(manifest.owns("a"));
        assertFalse(manifest.owns("zzz"));
        assertTrue(manifest.owns("manifest.json"));
        assertEquals(Set.of("a", "a/b", "法治", "法治/2023"), manifest.directories());
    }

    @Test
    void refusesTwoFilesAtOnePath() {
        List<PublishedFile> twice = List.of(file("a", "1"), file("a", "2"));
        assertThrows(IllegalArgumentException.class, () -> new SiteManifest("x", twice));
    }

    @Test
    void anOlderOneShowsWhichFilesThereAreAndNoMore() throws IOException {
        String older = older(TEXT);
        Path file = Files.writeString(directory.resolve("manifest.json"), older);
        SiteManifest read = SiteManifest.read(file);
        assertTrue(read.isOlder());
        assertFalse(SiteManifest.read(stream(TEXT), "far", 1000).isOlder());
        assertEquals(
                List.of(A.path(), C.path(), B.path()),
                read.files().stream().map(PublishedFile::path).toList());
        assertTrue(read.files().stream().noneMatch(List.of(A, B, C)::contains));
        assertDamaged(older.replace("cdef", "CDEF"));
        assertDamaged(older.replace("cdef", "cde"));
        assertDamaged(older.replace("0123456789abcdef0123456789abcdef\"", "0123456789abcdefg123456789abcdef\""));
    }

    /** A manifest as versions wrote it that summed files by SHA-256. */
    private static String older(String text) {
        return text.replaceAll("\"xxh128\":\"[0-9a-f]*\"", "\"sha256\":\"" + "0123456789abcdef".repeat(4) + "\"");
    }
}
