package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sorts what was found and adds the line of each error or warning. Only the files that have problems are read again, so
 * that no stage need keep any text for the sake of a message.
 */
public final class SourceLines {

    /**
     * Number of errors, and of warnings, that are reported with their line: it may be a page of text, and nobody reads
     * more.
     */
    private static final int MOST = 1_000;

    private SourceLines() {}

    private static boolean hasLine(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.INFO && diagnostic.position().line() > 0;
    }

    /**
     * Sorts all problems of a build and adds the lines of the first 1,000 errors and the first 1,000 warnings, where they are
     * not there yet.
     *
     * @throws IOException if a file that was there can no longer be read
     */
    public static List<Diagnostic> addTo(List<Diagnostic> found, ContentSource content) throws IOException {
        Set<String> files = content.entries().stream()
                .filter(entry -> !entry.link())
                .map(ContentSource.Entry::path)
                .collect(Collectors.toSet());
        List<Diagnostic> finished = new ArrayList<>();
        Map<Severity, Integer> left = new EnumMap<>(Map.of(Severity.ERROR, MOST, Severity.WARNING, MOST));
        String read = "";
        LineCursor lines = new LineCursor(new byte[0]);
        for (Diagnostic diagnostic : sorted(found)) {
            String path = diagnostic.position().path();
            boolean missing = hasLine(diagnostic) && diagnostic.sourceLine().isEmpty();
            boolean many = missing && left.merge(diagnostic.severity(), -1, Integer::sum) < 0;
            // A workbook has rows and columns, but no lines to show.
            if (!missing || many || !files.contains(path) || path.endsWith(".xlsx")) {
                finished.add(diagnostic);
                continue;
            }
            if (!read.equals(path)) {
                lines = new LineCursor(content.read(path));
                read = path;
            }
            finished.add(
                    diagnostic.withSourceLine(lines.line(diagnostic.position().line())));
        }
        return finished;
    }

    /** The problems in their order, each once. Problems found file after file are nearly sorted already. */
    private static List<Diagnostic> sorted(List<Diagnostic> found) {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(null);
        List<Diagnostic> once = new ArrayList<>(sorted.size());
        for (Diagnostic diagnostic : sorted) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(diagnostic) != 0) {
                once.add(diagnostic);
            }
        }
        return once;
    }
}
