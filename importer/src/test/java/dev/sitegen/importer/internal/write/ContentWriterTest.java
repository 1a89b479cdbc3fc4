package dev.sitegen.importer.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sitegen.importer.internal.document.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWriterTest {

    @TempDir
    private Path directory;

    @Test
    void aFileMayBeReadByOthersAndOneThatIsReplacedKeepsItsPermissions() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        ContentWriter writer = new ContentWriter(directory, true);
        Path file = directory.resolve("reports/work/2023/office.md");
        writer.write(Map.of("reports/work/2023/office.md", new byte[] {1}), new Account("office.docx"));
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, shared);
        writer.write(Map.of("reports/work/2023/office.md", new byte[] {2}), new Account("office.docx"));
        assertEquals(shared, Files.getPosixFilePermissions(file));
    }
}
