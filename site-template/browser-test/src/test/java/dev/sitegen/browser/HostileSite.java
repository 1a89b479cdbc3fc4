package dev.sitegen.browser;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site in which every text that an author may write is a {@linkplain Payloads payload}. Each is in a line of its own; what the
 * checks refuse is replaced by something harmless, so that all the others are published.
 */
final class HostileSite {

    /** Number of rounds in which all that is refused must have been found. */
    private static final int MOST_ROUNDS = 6;

    private final Map<String, List<Line>> files = new TreeMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();
    private int refused;

    /** A line with a payload, and the line to write instead if it is refused. */
    private record Line(String hostile, String harmless) {}

    /** The same text in YAML, in JSON's way of writing texts. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Adds a line that is harmless anyway. */
    HostileSite line(String file, String text) {
        return line(file, text, text);
    }

    HostileSite line(String file, String hostile, String harmless) {
        files.computeIfAbsent(file, f -> new ArrayList<>()).add(new Line(hostile, harmless));
        return this;
    }

    HostileSite file(String path, String text) {
        others.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Publishes the site. */
    void build(Path output) throws IOException {
        List<Diagnostic> errors = List.of();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            BuildResult report = SiteGenerator.create(content()).build(BuildOptions.into(output));
            if (report.published()) {
                return;
            }
            errors = report.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            errors.forEach(this::replace);
        }
        throw new IllegalStateException("not published: " + errors);
    }

    /** Writes the content that a build took, or all of it if there was none. */
    void write(Path directory) throws IOException {
        for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private ContentSource content() {
        return ContentSource.ofFiles(bytes());
    }

    private Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>(others);
        files.forEach((path, lines) -> {
            String text = String.join("\n", lines.stream().map(Line::hostile).toList()) + "\n";
            bytes.put(path, text.getBytes(StandardCharsets.UTF_8));
        });
        return bytes;
    }

    private void replace(Diagnostic diagnostic) {
        List<Line> lines = files.getOrDefault(diagnostic.position().path(), List.of());
        int index = diagnostic.position().line() - 1;
        if (index < 0 || index >= lines.size()) {
            throw new IllegalStateException(diagnostic.toString());
        }
        Line line = lines.get(index);
        if (!line.hostile.equals(line.harmless)) {
            refused++;
            lines.set(index, new Line(line.harmless, line.harmless));
        }
    }

    /** The number of lines with payloads that are published. */
    long published() {
        return files.values().stream()
                .flatMap(List::stream)
                .filter(line -> !line.hostile.equals(line.harmless))
                .count();
    }

    /** The number of lines that were refused. */
    int refused() {
        return refused;
    }
}
