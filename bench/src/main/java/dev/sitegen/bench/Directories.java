package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.CorpusMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories as a whole. */
final class Directories {

    private Directories() {}

    /** Makes a corpus in a directory, in place of whatever is there. */
    static void write(Corpus corpus, Path directory) throws IOException {
        delete(directory);
        CorpusMaker.make(corpus, (path, bytes) -> {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        });
    }

    /** Deletes a directory with everything in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> paths = Files.walk(directory)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The sizes of all files below a directory. */
    static List<Long> sizes(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            List<Long> sizes = new ArrayList<>();
            for (Path file : files) {
                sizes.add(Files.size(file));
            }
            return sizes;
        }
    }
}
