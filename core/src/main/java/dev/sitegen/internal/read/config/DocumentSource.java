package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Chars;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown file cut in two.
 *
 * @param file the file
 * @param front its front matter; absent when it cannot be read, which is reported
 * @param textStart the offset at which its text begins
 */
public record DocumentSource(SourceFile file, Optional<Mapping> front, int textStart) {

    private static final String FENCE = "---";

    /** Lines of other dashes, or of another number of them. */
    private static final Pattern DASHES = Pattern.compile("[-\u00AD\u2010-\u2015\u2212\uFF0D_*=\u2500\u2501]{2,}");

    private static final Pattern KEY = Pattern.compile("(?:title|date)\\s*[:：]");

    /** Cuts a file. Front matter is the text between a first line {@code ---} and the next such line. */
    public static DocumentSource cut(SourceFile file, Problems problems) {
        SourcePosition start = new SourcePosition(file.path(), 1, 1);
        String text = file.text();
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            problems.add(Code.NO_FRONT_MATTER, start, first(text), shown(file.line(1)));
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

    /** Names what a text begins with that has no line {@code ---} at its start. */
    private static String first(String text) {
        if (text.isBlank()) {
            return "OTHER";
        }
        String line =
                text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        if (line.equals(FENCE)) {
            return text.lines().findFirst().orElse("").isBlank() ? "BLANK" : "INDENTED";
        }
        return DASHES.matcher(line).matches() ? "DASHES" : KEY.matcher(line).lookingAt() ? "KEY" : "OTHER";
    }

    private static String shown(String line) {
        return Fields.shown(line.strip());
    }

    /** Returns whether the file is front matter to its end, so that nothing is known of its text. */
    public boolean isOpen() {
        return front.isEmpty() && textStart > 0 && text().isEmpty();
    }

    /** Returns whether there is nothing but white space below the front matter. */
    public boolean isBlank() {
        String text = file.text();
        int at = textStart;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /** The text below the front matter, copied, to be looked at character by character. */
    public Chars chars() {
        return file.chars().from(textStart);
    }

    /** The text below the front matter, copied. */
    public String text() {
        return file.text().substring(textStart);
    }
}
