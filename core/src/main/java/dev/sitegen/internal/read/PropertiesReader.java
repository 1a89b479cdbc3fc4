package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a theme from the format of {@link Properties}, with the place of each. */
public final class PropertiesReader {

    /** An end of a line that goes on in the next one: an odd number of backslashes. */
    private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\$");

    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("[ \\t\\f]*(?:[#!].*)?");

    /** An escape; in the group, one by a number that has not four digits. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(u(?![0-9a-fA-F]{4}).{0,4})|.)", Pattern.DOTALL);

    private final SourceFile file;
    private final Problems problems;
    private final List<Word> words = new ArrayList<>();

    private PropertiesReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * A word of a theme.
     *
     * @param position the place of its key
     */
    public record Word(String key, String text, SourcePosition position) {}

    /**
     * Reads a file. What it writes that no text may hold is reported, and so is an escape that is none.
     *
     * @return the words in order; if a key occurs twice, the last counts
     */
    public static List<Word> read(SourceFile file, Problems problems) {
        PropertiesReader reader = new PropertiesReader(file, problems);
        String text = file.text();
        for (int start = 0; start < text.length(); ) {
            int end = endOfEntry(text, start);
            reader.entry(start, end);
            start = end + 1;
        }
        return reader.words;
    }

    /** The end of the line that begins at an offset, or of the last one that goes on from it. */
    private static int endOfEntry(String text, int start) {
        int end = endOfLine(text, start);
        if (COMMENT_OR_BLANK.matcher(text).region(start, end).matches()) {
            return end;
        }
        int line = start;
        while (end < text.length()
                && CONTINUED.matcher(text.substring(line, end)).find()) {
            line = end + 1;
            end = endOfLine(text, line);
        }
        return end;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private void entry(int start, int end) {
        String written = file.text().substring(start, end);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing but memory is read here", e);
        } catch (IllegalArgumentException e) {
            badEscape(written, start);
            return;
        }
        for (String key : properties.stringPropertyNames()) {
            int indent = written.length() - written.stripLeading().length();
            add(key, properties.getProperty(key), start + indent, end);
        }
    }

    private void add(String key, String text, int start, int end) {
        String name = Characters.withoutForbidden(key);
        Word word = new Word(name, Characters.withoutForbidden(text), file.position(start));
        if (!name.equals(key) || !word.text.equals(text)) {
            Escapes.PROPERTIES.report(file.text(), start, end, file::position, problems);
        }
        words.add(word);
    }

    private void badEscape(String written, int start) {
        Matcher escape = ESCAPE.matcher(written);
        while (escape.find()) {
            if (escape.group(1) != null) {
                String shown = escape.group().lines().findFirst().orElse("");
                problems.add(Code.BAD_THEME, file.position(start + escape.start()), file.path(), shown, "ESCAPE");
                return;
            }
        }
    }
}
