package dev.sitegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One sentence of one report said otherwise, until that is undone. */
final class Edit {

    private static final String FENCE = "\n---\n";
    private static final String END = "。";

    private final Path file;
    private final String text;

    private Edit(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Edits the first sentence of the report in the middle of all. */
    static Edit in(Path content) throws IOException {
        try (Stream<Path> paths = Files.walk(content.resolve("reports"))) {
            List<Path> reports = paths.filter(Files::isRegularFile).sorted().toList();
            Path file = reports.get(reports.size() / 2);
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int end = text.indexOf(END, text.indexOf(FENCE));
            Files.writeString(file, text.substring(0, end) + "，并持续跟踪落实" + text.substring(end));
            return new Edit(file, text);
        }
    }

    void undo() throws IOException {
        Files.writeString(file, text);
    }
}
