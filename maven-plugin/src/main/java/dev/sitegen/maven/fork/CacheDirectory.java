package dev.sitegen.maven.fork;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory for what a program keeps of its own for one user; the start script of the command line uses the same. */
final class CacheDirectory {

    private CacheDirectory() {}

    /** The directory, which may not exist yet; empty if none is wanted or the environment names none. */
    static Optional<Path> of(Map<String, String> environment) {
        if (environment.getOrDefault("SITE_GEN_ARCHIVE", "").equals("off")) {
            return Optional.empty();
        }
        Optional<Path> home = named(environment, "HOME");
        Optional<Path> mac =
                home.map(directory -> directory.resolve("Library/Caches")).filter(Files::isDirectory);
        return Stream.of(
                        named(environment, "XDG_CACHE_HOME"),
                        mac,
                        home.map(directory -> directory.resolve(".cache")),
                        named(environment, "LOCALAPPDATA"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(directory -> directory.resolve("site-gen"));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
