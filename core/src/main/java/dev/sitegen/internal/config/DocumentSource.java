package dev.sitegen.internal.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.source.SourceFile;
import dev.sitegen.internal.source.YamlReader;
import dev.sitegen.internal.source.YamlValue.Mapping;
import java.util.Optional;

/**
 * A Markdown file cut in two.
 *
 * @param file the file
 * @param front its front matter; absent when it cannot be read, which is reported
 * @param bodyStart the offset at which its text begins
 */
public record DocumentSource(SourceFile file, Optional<Mapping> front, int bodyStart) {

    private static final String FENCE = "---";

    /** Cuts a file. Front matter is what stands between a first line {@code ---} and the next such line. */
    public static DocumentSource cut(SourceFile file, Problems problems) {
        SourcePosition start = new SourcePosition(file.path(), 1, 1);
        String text = file.text();
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            problems.add(Code.NO_FRONT_MATTER, start);
            return new DocumentSource(file, Optional.empty(), 0);
        }
        int yamlStart = text.indexOf('\n') + 1;
        for (int line = 2, at = yamlStart; at > 0 && at < text.length(); line++) {
            int next = text.indexOf('\n', at) + 1;
            if (file.line(line).stripTrailing().equals(FENCE)) {
                String yaml = text.substring(yamlStart, at);
                Optional<Mapping> front = YamlReader.read(file, yaml, 2, problems);
                return new DocumentSource(file, front, next == 0 ? text.length() : next);
            }
            at = next;
        }
        problems.add(Code.OPEN_FRONT_MATTER, start);
        return new DocumentSource(file, Optional.empty(), text.length());
    }

    /** The text below the front matter. */
    public String body() {
        return file.text().substring(bodyStart);
    }
}
