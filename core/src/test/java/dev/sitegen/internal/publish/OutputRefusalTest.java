package dev.sitegen.internal.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.internal.publish.OutputRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputRefusalTest {

    @TempDir
    Path directory;

    private Path output;

    @BeforeEach
    void output() {
        output = directory.resolve("site");
    }

    /** Opening is refused, says why, and changes nothing anywhere. */
    private void assertRefused(Path place, Reason reason) throws IOException {
        Map<String, String> before = Sites.snapshot(directory);
        OutputRefusedException e =
                assertThrows(OutputRefusedException.class, () -> Publication.open(place, Sites.GENERATOR));
        assertEquals(reason, e.reason());
        assertEquals(before, Sites.snapshot(directory));
    }

    @Test
    void aDirectoryThatIsNotOurs() throws IOException {
        Sites.write(output.resolve("thesis.docx"), "the only copy");
        assertRefused(output, Reason.FOREIGN);
    }

    @Test
    void aRepositoryWithWorkInIt() throws IOException {
        Sites.write(output.resolve(".git/HEAD"), "main");
        Sites.write(output.resolve("thesis.docx"), "the only copy");
        assertRefused(output, Reason.FOREIGN);
    }

    @Test
    void aDirectoryWithHiddenFilesOfItsOwner() throws IOException {
        Sites.write(output.resolve(".bashrc"), "mine");
        assertRefused(output, Reason.FOREIGN);
    }

    @Test
    void aDirectoryWithNothingButADirectory() throws IOException {
        Files.createDirectories(output.resolve("empty"));
        assertRefused(output, Reason.FOREIGN);
    }

    @Test
    void aDirectoryWhoseManifestIsADirectory() throws IOException {
        Files.createDirectories(output.resolve("manifest.json"));
        assertRefused(output, Reason.FOREIGN);
    }

    @Test
    void aFile() throws IOException {
        Files.writeString(output, "a file");
        assertRefused(output, Reason.NOT_A_DIRECTORY);
    }

    @Test
    void aLinkToAFile() throws IOException {
        Files.writeString(directory.resolve("file"), "a file");
        Files.createSymbolicLink(output, Path.of("file"));
        assertRefused(output, Reason.NOT_A_DIRECTORY);
    }

    @Test
    void aLinkToItself() throws IOException {
        Files.createSymbolicLink(output, Path.of("site"));
        assertRefused(output, Reason.LINK_TO_ITSELF);
    }

    @Test
    void aDirectoryBelowAFile() throws IOException {
        Files.writeString(output, "a file");
        assertRefused(output.resolve("below"), Reason.PARENT_NOT_A_DIRECTORY);
    }

    @Test
    void theRoot() throws IOException {
        assertRefused(directory.getRoot(), Reason.ROOT_OF_FILE_SYSTEM);
    }

    @Test
    void aDamagedManifest() throws IOException {
        Sites.publish(output, Map.of("index.html", "home"));
        Path manifest = output.resolve("manifest.json");
        String whole = Files.readString(manifest);
        for (String damaged : new String[] {
            "", "{}", whole.substring(0, whole.length() / 2), whole + "\n", whole.replace("index.html", "../index.html")
        }) {
            Files.writeString(manifest, damaged);
            assertRefused(output, Reason.DAMAGED_MANIFEST);
        }
    }

    @Test
    void theManifestOfSomethingElse() throws IOException {
        Sites.write(output.resolve("manifest.json"), "{\"name\": \"a web application\"}");
        OutputRefusedException e =
                assertThrows(OutputRefusedException.class, () -> Publication.open(output, Sites.GENERATOR));
        assertEquals(Reason.DAMAGED_MANIFEST, e.reason());
    }

    @Test
    void aSecondBuildInTheSameProcess() throws IOException {
        try (Publication first = Publication.open(output, Sites.GENERATOR)) {
            Sites.write(first, Map.of("index.html", "first"));
            assertRefused(output, Reason.LOCKED);
            assertRefused(directory.resolve("other/../site"), Reason.LOCKED);
            first.publish();
        }
        Sites.publish(output, Map.of("index.html", "second"));
        assertEquals("second", Files.readString(output.resolve("index.html")));
    }

    @Test
    void twoBuildsIntoTwoDirectoriesAreFree() throws IOException {
        try (Publication first = Publication.open(output, Sites.GENERATOR);
                Publication second = Publication.open(directory.resolve("other"), Sites.GENERATOR)) {
            Sites.write(first, Map.of("index.html", "first"));
            Sites.write(second, Map.of("index.html", "second"));
            first.publish();
            second.publish();
        }
        assertEquals("first", Files.readString(output.resolve("index.html")));
        assertEquals("second", Files.readString(directory.resolve("other/index.html")));
    }

    @Test
    void aRefusedBuildLetsTheNextOneIn() throws IOException {
        Sites.publish(output, Map.of("index.html", "home"));
        Path manifest = output.resolve("manifest.json");
        byte[] whole = Files.readAllBytes(manifest);
        Files.writeString(manifest, "damaged");
        assertThrows(OutputRefusedException.class, () -> Publication.open(output, Sites.GENERATOR));
        Files.write(manifest, whole);
        Sites.publish(output, Map.of("index.html", "new"));
    }

    @Test
    void aGeneratorThatJsonCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> Publication.open(output, "a\"b"));
        assertFalse(Files.exists(output));
    }
}
