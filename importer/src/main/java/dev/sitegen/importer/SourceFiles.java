package dev.sitegen.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files to import: those that were named, and those below directories. */
final class SourceFiles {

    private SourceFiles() {}

    /** All files, those of a directory sorted by path. */
    static List<Path> of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(SourceFiles::isSource)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && FileImport.isRead(file);
    }
}
