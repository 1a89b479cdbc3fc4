package example.desk;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.source.ContentSource;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The content of the site as it is in the database at one moment. Immutable. */
final class Content {

    private final Map<String, String> settings;
    private final List<StoredReport> reports;

    /**
     * Holds settings and reports.
     *
     * @param settings the files that are no reports, by path
     */
    Content(Map<String, String> settings, List<StoredReport> reports) {
        this.settings = Map.copyOf(settings);
        this.reports = List.copyOf(reports);
    }

    List<StoredReport> reports() {
        return reports;
    }

    /** The title of a report; empty if it has none, or is none of these. */
    String titleOf(long id) {
        return reports.stream()
                .filter(report -> report.id() == id)
                .map(StoredReport::title)
                .findFirst()
                .orElse("");
    }

    /** The same content with a report as somebody has typed it, in the place of the one that is saved. */
    Content with(StoredReport typed) {
        Stream<StoredReport> others = reports.stream().filter(report -> report.id() != typed.id());
        return new Content(settings, Stream.concat(others, Stream.of(typed)).toList());
    }

    /** The same content with a file of settings as somebody has typed it. */
    Content with(SiteStore.Setting typed) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(typed.path(), typed.content());
        return new Content(changed, reports);
    }

    /** The same content without drafts: what is not finished keeps nobody from publishing. */
    Content finished() {
        return only(report -> !report.draft());
    }

    /** The same content with some of its reports. */
    Content only(Predicate<StoredReport> wanted) {
        return new Content(settings, reports.stream().filter(wanted).toList());
    }

    /** The files that site-gen reads. */
    ContentSource source() {
        Map<String, byte[]> files = new HashMap<>();
        settings.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        for (StoredReport report : reports) {
            new ReportFile(report)
                    .files()
                    .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        }
        return ContentSource.ofFiles(files);
    }

    /** Finds the report and the input that a place in a file belongs to. Each file of settings is an input of that name. */
    Place place(SourcePosition position) {
        return reports.stream()
                .flatMap(report -> new ReportFile(report).place(position).stream())
                .findFirst()
                .orElseGet(() -> new Place(Place.SETTINGS, position.path(), position.line(), position.column()));
    }
}
