package dev.sitegen.internal.author;

import dev.sitegen.build.FileChange;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.FilePaths;
import dev.sitegen.internal.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes changed texts over files of a content directory, each in one step. No symbolic link is followed. */
public final class ContentEdits {

    private final Path directory;

    /** @param directory the content directory */
    public ContentEdits(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes changes. A file that is no longer what was read is left as it is, which is reported.
     *
     * @param read the bytes of the files as they were read, by path
     * @return whether all were written
     * @throws IOException if a file cannot be read or written
     */
    public boolean write(List<FileChange> changes, Map<String, byte[]> read, Problems problems) throws IOException {
        for (FileChange change : changes) {
            Path file = FilePaths.resolve(directory, change.path());
            boolean same = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Arrays.equals(Files.readAllBytes(file), read.get(change.path()));
            if (!same) {
                problems.add(Code.CHANGED_MEANWHILE, SourcePosition.ofFile(change.path()));
            } else {
                replace(file, change.after().getBytes(StandardCharsets.UTF_8));
            }
        }
        return !problems.hasErrors();
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), ".site-gen-", ".tmp");
        try {
            Files.write(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
