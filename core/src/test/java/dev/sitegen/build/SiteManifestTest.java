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

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final PublishedFile A = file("a/b/c.html", "");
    private static final PublishedFile B = file("法治/2023/示例县.html", "content");
    private static final PublishedFile C = file("index.html", "abc");
    private static final String TEXT = """
            {"generator":"site-gen 1.0","files":[
            {"path":"a/b/c.html","size":0,"sha256":"%s"},
            {"path":"index.html","size":3,"sha256":"%s"},
            {"path":"法治/2023/示例县.html","size":7,"sha256":"%s"}
            ]}
            """.formatted(EMPTY, C.sha256(), B.sha256());

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
                "{\"generator\":\"x\",\"files\":[\n{\"path\":\"a\",\"size\":,\"sha256\":\"\"}\n]}\n",
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
        assertDamaged(TEXT.replace("e3b0", "E3B0"));
        assertDamaged(TEXT.replace("e3b0", "e3b"));
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
    void aDigestIsItsText() {
        assertEquals(EMPTY, Sha256.of(new byte[0]).toString());
        assertEquals(Sha256.of(new byte[0]), Sha256.parse(EMPTY));
        assertThrows(IllegalArgumentException.class, () -> Sha256.parse(EMPTY + "00"));
        assertThrows(IllegalArgumentException.class, () -> Sha256.parse("x"));
    }
}
