package example.desk;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as files of a content directory, and the way back from a place in them to the input of the form that it was typed in. */
final class ReportFile {

    /** The input of the text. */
    static final String TEXT = "text";

    /** Beginning of the names of the inputs of declared fields. */
    static final String FIELD = "field.";

    /** Beginning of the names of the inputs of tables. */
    static final String TABLE = "table.";

    private static final String FENCE = "---\n";

    private final StoredReport report;
    private final Map<String, String> front = new LinkedHashMap<>();

    ReportFile(StoredReport report) {
        this.report = report;
        // Title and date are required: an empty one is reported at its line, a missing one has no line.
        front.put("title", report.title());
        front.put("date", report.date());
        put("documentNumber", report.documentNumber());
        report.fields().forEach((key, value) -> put(FIELD + key, value));
    }

    private void put(String input, String value) {
        if (!value.isBlank()) {
            front.put(input, value);
        }
    }

    /** The path of the Markdown; the tables have a directory of the same name. */
    String path() {
        return "reports/" + stem() + ".md";
    }

    /** The address of its page, relative to the root of the site. */
    String address() {
        return stem() + ".html";
    }

    private String stem() {
        StoredReport.Key key = report.key();
        return key.column() + "/" + key.year() + "/" + key.organization();
    }

    /** The files by their paths. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder markdown = new StringBuilder(FENCE);
        front.forEach((input, value) -> markdown.append(keyOf(input))
                .append(": ")
                .append(Yaml.quoted(value))
                .append('\n'));
        files.put(
                path(),
                markdown.append(FENCE).append(report.text()).append('\n').toString());
        report.tables().forEach((id, csv) -> files.put(tablePath(id), csv));
        return files;
    }

    private static String keyOf(String input) {
        return input.startsWith(FIELD) ? input.substring(FIELD.length()) : input;
    }

    private String tablePath(String id) {
        return "reports/" + stem() + "/" + id + ".csv";
    }

    /**
     * Finds the input that a place belongs to.
     *
     * @return empty if the place is in no file of this report
     */
    Optional<Place> place(SourcePosition position) {
        if (position.path().equals(path())) {
            return Optional.of(inMarkdown(position));
        }
        return report.tables().keySet().stream()
                .filter(id -> position.path().equals(tablePath(id)))
                .findFirst()
                .map(id -> new Place(report.id(), TABLE + id, position.line(), position.column()));
    }

    private Place inMarkdown(SourcePosition position) {
        List<String> inputs = List.copyOf(front.keySet());
        int line = position.line() - 2;
        int textBegins = inputs.size() + 2;
        if (line >= 0 && line < inputs.size()) {
            return new Place(report.id(), inputs.get(line), 0, 0);
        }
        return position.line() > textBegins
                ? new Place(report.id(), TEXT, position.line() - textBegins, position.column())
                : new Place(report.id(), "", 0, 0);
    }
}
