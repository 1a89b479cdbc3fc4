package dev.sitegen.internal.author.fix;

import dev.sitegen.build.FileChange;
import dev.sitegen.build.FixResult;
import dev.sitegen.internal.author.ContentEdits;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceLines;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends the files of a content directory that authors write: Markdown, YAML and CSV. */
public final class ContentFixer {

    private static final Pattern MARKDOWN = Pattern.compile("(?:reports|pages)/.+\\.md");
    private static final Pattern YAML = Pattern.compile("(?:site|organizations|indicators)\\.yaml|forms/[^/]+\\.yaml");
    private static final Pattern CSV = Pattern.compile("reports/.+\\.csv");

    /** A larger file is none that an author wrote. */
    private static final int LARGEST = 8 << 20;

    private final ContentSource content;
    private final Path directory;
    private final Problems problems = new Problems();

    /** @param directory where the content is, and is written */
    public ContentFixer(ContentSource content, Path directory) {
        this.content = content;
        this.directory = directory;
    }

    /** The changes of all files, written if that is asked for. */
    public FixResult fix(boolean apply) throws IOException {
        try {
            List<FileChange> changes = new ArrayList<>();
            Map<String, byte[]> read = new HashMap<>();
            for (String path :
                    content.entries().stream().map(Entry::path).sorted().toList()) {
                if (isText(path)) {
                    byte[] bytes = content.read(path);
                    change(path, bytes).ifPresent(change -> {
                        changes.add(change);
                        read.put(path, bytes);
                    });
                }
            }
            boolean written = apply && new ContentEdits(directory).write(changes, read, problems);
            return new FixResult(SourceLines.addTo(problems.all(), content), changes, written);
        } finally {
            content.release();
        }
    }

    static boolean isText(String path) {
        return MARKDOWN.matcher(path).matches()
                || YAML.matcher(path).matches()
                || CSV.matcher(path).matches();
    }

    private static Optional<FileChange> change(String path, byte[] bytes) {
        Optional<DecodedText> decoded = bytes.length > LARGEST ? Optional.empty() : DecodedText.of(bytes);
        return decoded.map(text -> new FileChange(path, text.text(), mended(path, text.text()), text.encoding()))
                .filter(change ->
                        !change.encoding().isEmpty() || !change.before().equals(change.after()));
    }

    static String mended(String path, String text) {
        if (CSV.matcher(path).matches()) {
            return CsvFixes.mended(text);
        }
        return YAML.matcher(path).matches() ? YamlFixes.mended(text) : MarkdownFixes.mended(text);
    }
}
