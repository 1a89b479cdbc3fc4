package dev.sitegen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The archive, unpacked into a directory, and its start script as a user calls it. */
record Unpacked(Path home) {

    static final Path TARGET = Path.of("target").toAbsolutePath();

    /** One call of a program. */
    record Call(int code, String out, String err) {}

    static Unpacked into(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Call tar = call(
                directory,
                Map.of("PATH", System.getenv("PATH")),
                "tar",
                "-xzf",
                archive(".tar.gz").toString());
        if (tar.code() != 0) {
            throw new IOException(tar.err());
        }
        try (Stream<Path> unpacked = Files.list(directory)) {
            return new Unpacked(unpacked.findFirst().orElseThrow());
        }
    }

    /** The archive with this ending that the build has made. */
    static Path archive(String ending) {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("site-gen-[0-9.]+(-SNAPSHOT)?\\" + ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String script() {
        return home.resolve("bin/site-gen").toString();
    }

    /** Calls the script with nothing but these variables. */
    Call run(Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return call(
                directory,
                environment,
                Stream.concat(Stream.of(script()), Stream.of(arguments)).toArray(String[]::new));
    }

    static Call call(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        Call call = new Call(code, text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        return call;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
