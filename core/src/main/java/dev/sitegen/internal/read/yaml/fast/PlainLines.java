package dev.sitegen.internal.read.yaml.fast;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.yaml.tree.YamlLimits;

/** The lines of a text, read one after the other. */
final class PlainLines {

    private final String path;
    private final String text;
    private final int firstLine;

    /** Number of lines read, and start of the next one. */
    private int line;

    private int next;

    /** @param firstLine the line of the file at which the text begins */
    PlainLines(String path, String text, int firstLine) {
        this.path = path;
        this.text = text;
        this.firstLine = firstLine;
    }

    /** Start of the next line. */
    int next() {
        return next;
    }

    boolean isAtEnd() {
        return next == text.length();
    }

    /** Number of blanks that the next line begins with. */
    int depth() {
        int at = next;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at - next;
    }

    int endOfLine() {
        return text.indexOf('\n', next);
    }

    /** Goes to the next line that says something. */
    void readLine() throws OtherYaml {
        passLine();
        skip();
    }

    /** Passes over empty lines and comments. */
    void skip() throws OtherYaml {
        while (next < text.length()) {
            char first = text.charAt(next + depth());
            if (first != '\n' && first != '#') {
                return;
            }
            passLine();
        }
    }

    private void passLine() throws OtherYaml {
        int behind = endOfLine() + 1;
        OtherYaml.unless(behind - next <= YamlLimits.MAX_LINE);
        next = behind;
        line++;
    }

    /** The place of a character of the next line. */
    SourcePosition position(int offset) {
        return new SourcePosition(path, firstLine + line, offset - next + 1);
    }
}
