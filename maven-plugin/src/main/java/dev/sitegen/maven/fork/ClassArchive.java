package dev.sitegen.maven.fork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * An archive of loaded classes, from which Java starts in a third of the time (class-data sharing). The first run that succeeds
 * leaves one for the next. It is named after the Java and the jars it was made of, so that another version never finds it.
 *
 * @param file where the archive is, or will be
 * @param next what the run of this process writes
 */
record ClassArchive(Path file, Path next) {

    private static final String ENDING = ".archive";
    private static final Duration UNUSED = Duration.ofDays(60);

    /**
     * The archive of a class path.
     *
     * @return nothing if a part of the class path is no jar, since Java archives jars only, or if there is no cache directory
     */
    static Optional<ClassArchive> of(List<Path> classPath, Map<String, String> environment) throws IOException {
        Optional<Path> cache = CacheDirectory.of(environment);
        if (cache.isEmpty() || !classPath.stream().allMatch(Files::isRegularFile)) {
            return Optional.empty();
        }
        Path file = cache.get().resolve(System.getProperty("java.version") + "-maven-" + key(classPath) + ENDING);
        Path next = file.resolveSibling(file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId());
        return Optional.of(new ClassArchive(file, next));
    }

    /** Sum of what a Java compares before it uses an archive: itself, and the jars with their times and sizes. */
    private static String key(List<Path> classPath) throws IOException {
        CRC32 sum = new CRC32();
        List<String> parts =
                new ArrayList<>(List.of(System.getProperty("java.home"), System.getProperty("java.vm.version")));
        for (Path jar : classPath) {
            BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
            parts.add(jar + " " + attributes.size() + " " + attributes.lastModifiedTime());
        }
        sum.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * Flags with which Java uses the archive, or makes it.
     *
     * @param make whether this run is one to learn the classes from
     */
    List<String> flags(boolean make) {
        if (isWhole()) {
            return List.of("-XX:SharedArchiveFile=" + file);
        }
        return make && isDirectoryThere() ? List.of("-XX:ArchiveClassesAtExit=" + next) : List.of();
    }

    /**
     * Returns whether the archive is as long as it was made, and nobody has written to it since. Java could look at all of it
     * ({@code -XX:+VerifySharedSpaces}), which is a sixth of a start.
     */
    private boolean isWhole() {
        try {
            String length = Files.readString(size(file));
            return length.equals(Long.toString(Files.size(file)))
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(size(file))) <= 0;
        } catch (IOException e) {
            // Not there.
            return false;
        }
    }

    /** The file that says how long an archive is, written after it. */
    private static Path size(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".size");
    }

    private boolean isDirectoryThere() {
        try {
            return Files.isWritable(Files.createDirectories(file.getParent()));
        } catch (IOException e) {
            // Without an archive the run is slower and nothing else.
            return false;
        }
    }

    /**
     * Keeps what a run has written, if it has and succeeded, and removes archives that nobody uses any more. Where that does not go,
     * the next run is slower and nothing else.
     */
    void close(boolean succeeded) {
        try {
            if (succeeded && Files.isRegularFile(next)) {
                Files.writeString(size(next), Long.toString(Files.size(next)));
                replace(next, file);
                replace(size(next), size(file));
                removeUnused();
            }
            Files.deleteIfExists(next);
            Files.deleteIfExists(size(next));
        } catch (IOException e) {
            // Another run has moved or removed it, or uses it.
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void removeUnused() throws IOException {
        Instant oldest = Instant.now().minus(UNUSED);
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path each :
                    files.filter(each -> each.toString().contains(ENDING)).toList()) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
