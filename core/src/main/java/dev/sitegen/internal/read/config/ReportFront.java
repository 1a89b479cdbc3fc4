package dev.sitegen.internal.read.config;

import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the front matter of a report in a file that is not read as one, by its title and date. */
final class ReportFront {

    /** No front matter is longer by far. */
    private static final int MOST_BYTES = 1 << 16;

    private static final Pattern FRONT = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?s:(.*?))\\R---[ \\t]*(?:\\R|\\z)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*[:：](.*)$");
    private static final Pattern DATE = Pattern.compile("(?m)^date[ \\t]*[:：]");

    private ReportFront() {}

    /** Returns the title of a file with the front matter of a report; empty if it has none, or cannot be read. */
    static Optional<String> title(String path, ContentSource content) {
        try (InputStream in = content.open(path)) {
            Matcher front = FRONT.matcher(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            return front.find() && DATE.matcher(front.group(1)).find()
                    ? TITLE.matcher(front.group(1)).results().findFirst().map(found -> found.group(1))
                    : Optional.empty();
        } catch (IOException e) {
            // Nobody asked for the file, and what is wrong with it is not to be reported.
            return Optional.empty();
        }
    }
}
