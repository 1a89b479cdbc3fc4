package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.base.text.JsonString;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.model.ReportKey;
import java.util.List;

/**
 * Quantities that a person has found to be no figures, remembered in {@value #FILE} of the content. Each is known by its report and the
 * words around it, so that edits elsewhere do not bring it back.
 */
public final class NotFigures {

    /** The file that remembers them. */
    public static final String FILE = "not-figures.yaml";

    private static final String LIST = "not-figures";
    private static final String REPORT = "report";
    private static final String WORDS = "words";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** More words around a quantity would only be changed the sooner. */
    private static final int MOST_AROUND = 12;

    private static final String HEAD = """
            # 不是数据的数量：site-gen:mark 和网页不再提出。删去一行，就会再次提出。
            # Quantities that are no figures: they are proposed no more. Remove a line, and its quantity is proposed again.
            not-figures:
            """;

    private final List<Entry> entries;

    private NotFigures(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String report, String words, String before, String after) {}

    /** Reads the file; what is wrong in it is reported. A file without bytes has none. */
    public static NotFigures read(byte[] bytes, Problems problems) {
        SourceFile file = SourceFile.decode(FILE, bytes, problems);
        return new NotFigures(YamlReader.read(file, problems).stream()
                .flatMap(root -> Fields.of(root, problems, LIST).mappings(LIST).stream())
                .map(entry -> Fields.of(entry, problems, REPORT, WORDS, BEFORE, AFTER))
                .map(entry -> new Entry(
                        entry.required(REPORT),
                        entry.required(WORDS),
                        untrimmed(entry, BEFORE),
                        untrimmed(entry, AFTER)))
                .toList());
    }

    private static String untrimmed(Fields entry, String key) {
        return entry.scalar(key).map(scalar -> scalar.text()).orElse("");
    }

    /** The number of quantities. */
    public int size() {
        return entries.size();
    }

    /** Returns whether the words of a line between two offsets are no figure. */
    boolean contains(ReportKey report, String line, int begin, int end) {
        return entries.stream()
                .anyMatch(entry -> entry.report.equals(name(report))
                        && entry.words.equals(line.substring(begin, end))
                        && line.substring(0, begin).endsWith(entry.before)
                        && line.startsWith(entry.after, end));
    }

    private static String name(ReportKey report) {
        return report.column() + "/" + report.year() + "/" + report.organization();
    }

    /** The text of the file with one more quantity. */
    public static String with(String text, ReportKey report, String words, QuantityContext context) {
        String before = context.before();
        String after = context.after();
        StringBuilder line = new StringBuilder("  - {");
        append(REPORT, name(report), ", ", line);
        append(WORDS, words, ", ", line);
        append(BEFORE, before.substring(Math.max(0, before.length() - MOST_AROUND)), ", ", line);
        append(AFTER, after.substring(0, Math.min(after.length(), MOST_AROUND)), "}", line);
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        String head = text.isEmpty() ? HEAD : text.endsWith("\n") ? text : text + lineEnd;
        return head + line + lineEnd;
    }

    private static void append(String key, String value, String end, StringBuilder line) {
        line.append(key).append(": ");
        JsonString.FILE.append(value, line);
        line.append(end);
    }
}
