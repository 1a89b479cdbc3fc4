package dev.sitegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Directories in which a contender works on a corpus.
 *
 * @param content the corpus
 * @param directory its own directory: the current one of its processes, and gone before a cold build
 */
record Workplace(Path content, Path directory) {

    /** Directory of the site: the plugin's default below the directory. */
    Path output() {
        return directory.resolve("target/site-gen");
    }

    Path log() {
        return directory.resolveSibling(directory.getFileName() + ".log");
    }

    /** Leaves neither a site nor anything else an earlier build may have kept. */
    void clear() throws IOException {
        Directories.delete(directory);
        Files.createDirectories(output().getParent());
    }

    /** Builds. */
    Run run(Command command) throws IOException, InterruptedException {
        Command.Finished finished = command.run(directory, log());
        List<Long> sizes = Directories.sizes(output());
        if (sizes.isEmpty()) {
            throw new IOException(String.join(" ", command.words()) + " left nothing in " + output());
        }
        long bytes = sizes.stream().mapToLong(Long::longValue).sum();
        return Run.of(finished, sizes.size(), bytes);
    }
}
