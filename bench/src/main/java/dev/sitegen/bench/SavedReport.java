package dev.sitegen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as somebody is about to save it.
 *
 * @param address where its page is
 * @param mark what is new, in the words of the page
 */
record SavedReport(Path file, String address, String mark, String text) {

    private static final String FENCE = "\n---\n";
    private static final String END = "。";

    /** A whole number that is marked in a sentence, or is in the front matter. */
    private static final Pattern FIGURE =
            Pattern.compile("\\[\\d+(?=[^\\d.\\]%]+]\\{#)|(?<=\\n {2}[a-z.0-9]{1,40}: )\\d+(?=[^\\d.%\\n]+\\n)");

    /** The report with more in its first sentence. */
    static SavedReport withSentence(Path content, Path file, int number) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String mark = "并第" + (10_000 + number) + "次跟踪落实";
        int end = text.indexOf(END, text.indexOf(FENCE));
        return of(content, file, mark, text.substring(0, end) + "，" + mark + text.substring(end));
    }

    /** The report with another value of its first figure. */
    static SavedReport withFigure(Path content, Path file, int number) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Matcher figure = FIGURE.matcher(text);
        if (!figure.find()) {
            throw new IOException("no figure in " + file);
        }
        int value = 7_000_000 + number;
        String before = figure.group().startsWith("[") ? "[" : "";
        String edited = text.substring(0, figure.start()) + before + value + text.substring(figure.end());
        // As the table of figures has it.
        return of(content, file, String.format(Locale.ROOT, "%,d", value), edited);
    }

    private static SavedReport of(Path content, Path file, String mark, String text) {
        String path = content.resolve("reports").relativize(file).toString().replace('\\', '/');
        return new SavedReport(file, path.replaceAll("\\.md$", ".html"), mark, text);
    }

    void save() throws IOException {
        Files.writeString(file, text);
    }
}
