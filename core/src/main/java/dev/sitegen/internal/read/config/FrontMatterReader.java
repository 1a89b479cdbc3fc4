package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.LineBreaks;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.Alias;
import dev.sitegen.model.Attachment;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.ReportKey;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the front matter of reports and of ordinary pages. */
public final class FrontMatterReader {

    private static final List<String> VALIDITY = List.of("有效", "失效", "废止", "已修改");

    private static final List<String> OF_REPORTS = List.of(
            "title",
            "date",
            "source",
            "author",
            "indexNumber",
            "documentNumber",
            "written",
            "validity",
            "keywords",
            "description",
            "draft",
            "aliases",
            "attachments",
            "figures",
            "notes",
            "lines",
            "column",
            "year",
            "organization");

    private final DocumentSource source;
    private final Problems problems;

    public FrontMatterReader(DocumentSource source, Problems problems) {
        this.source = source;
        // That front matter cannot be read is one problem; that everything in it is missing too is none.
        this.problems = source.front().isPresent() ? problems : new Problems();
    }

    private Mapping front() {
        return source.front().orElseGet(() -> Mapping.empty(source.file().position(0)));
    }

    /**
     * The front matter of a report.
     *
     * @param title its title, empty when it is missing
     * @param titlePosition where the title is
     * @param published when it was published; absent when that is missing or wrong
     * @param datePosition where the date is
     * @param positions where the value of each key is
     * @param front the rest
     * @param figures the figures it states itself
     * @param notes where it notes something on an indicator, by id
     * @param lines how the line ends of its text are read
     */
    public record ReportFront(
            String title,
            SourcePosition titlePosition,
            Optional<LocalDateTime> published,
            SourcePosition datePosition,
            Map<String, SourcePosition> positions,
            FrontMatter front,
            List<StatedFigure> figures,
            Map<String, SourcePosition> notes,
            LineBreaks lines) {}

    /** A figure of the front matter: an indicator's id and a quantity, not read yet. */
    public record StatedFigure(Scalar indicator, Scalar text) {}

    /**
     * The front matter of an ordinary page.
     *
     * @param layout the name of a layout as it is written; {@link PageLayouts} knows which there are
     * @param layoutPosition where it is, or the front matter without one
     */
    public record PageFront(
            String title,
            String description,
            List<Alias> aliases,
            String layout,
            SourcePosition layoutPosition,
            LineBreaks lines) {}

    /**
     * Reads a report's front matter.
     *
     * @param key what the file's path says; whatever the front matter repeats must agree
     * @param defaultTime the time of day of a date without one
     * @param own the fields that site.yaml declares
     */
    public ReportFront readReport(ReportKey key, LocalTime defaultTime, OwnFields own) {
        Fields fields = Fields.of(front(), problems, keysOfReports(own));
        agree(fields, "column", key.column());
        agree(fields, "year", String.valueOf(key.year()));
        agree(fields, "organization", key.organization());
        Optional<Scalar> date = fields.requiredDate("date");
        FrontMatter matter = new FrontMatter(
                fields.text("source"),
                fields.text("author"),
                new FrontMatter.Record(
                        fields.text("indexNumber"),
                        fields.text("documentNumber"),
                        fields.scalar("written").flatMap(s -> Values.date(s, problems)),
                        validity(fields)),
                fields.words("keywords"),
                fields.text("description"),
                fields.flag("draft", false),
                aliases(fields),
                attachments(fields),
                notes(fields),
                own.read(fields, problems));
        return new ReportFront(
                fields.required("title"),
                fields.positionOf("title"),
                date.flatMap(s -> Values.dateTime(s, defaultTime, problems)),
                fields.positionOf("date"),
                positions(),
                matter,
                figures(fields),
                notePositions(fields),
                lines(fields));
    }

    /** The keys that a report may have without any declaration. */
    static Set<String> keysOfReports() {
        return Set.copyOf(OF_REPORTS);
    }

    private static String[] keysOfReports(OwnFields own) {
        List<String> keys = new ArrayList<>(OF_REPORTS);
        keys.addAll(own.keys());
        return keys.toArray(String[]::new);
    }

    /** Reads an ordinary page's front matter. */
    public PageFront readPage() {
        Fields fields = Fields.of(front(), problems, "title", "description", "aliases", "layout", "lines");
        return new PageFront(
                fields.required("title"),
                fields.text("description"),
                aliases(fields),
                fields.text("layout"),
                fields.positionOf("layout"),
                lines(fields));
    }

    /** The places of the values; that of the first, where a key occurs twice. */
    private Map<String, SourcePosition> positions() {
        Map<String, SourcePosition> positions = new LinkedHashMap<>();
        for (YamlValue.Entry entry : front().entries()) {
            positions.putIfAbsent(entry.key().text(), entry.value().position());
        }
        return positions;
    }

    private LineBreaks lines(Fields fields) {
        String lines = fields.text("lines");
        if (lines.isEmpty()) {
            return LineBreaks.AUTOMATIC;
        }
        for (LineBreaks breaks : List.of(LineBreaks.PARAGRAPHS, LineBreaks.WRAPPED)) {
            if (lines.equals(breaks.key())) {
                return breaks;
            }
        }
        Expected.CHOICE.report(problems, fields.positionOf("lines"), "lines", lines, "paragraphs, wrapped");
        return LineBreaks.AUTOMATIC;
    }

    private void agree(Fields fields, String key, String expected) {
        fields.scalar(key).filter(s -> !s.text().strip().equals(expected)).ifPresent(s -> {
            problems.add(Code.DISAGREES_WITH_PATH, s.position(), key, Fields.shown(s.text()), expected);
        });
    }

    private String validity(Fields fields) {
        String validity = fields.text("validity");
        if (!validity.isEmpty() && !VALIDITY.contains(validity)) {
            String allowed = String.join(", ", VALIDITY);
            Expected.CHOICE.report(problems, fields.positionOf("validity"), "validity", validity, allowed);
        }
        return validity;
    }

    private static List<Alias> aliases(Fields fields) {
        return fields.list("aliases").stream()
                .map(s -> new Alias(s.text().strip(), s.position()))
                .toList();
    }

    private List<Attachment> attachments(Fields fields) {
        List<Attachment> attachments = new ArrayList<>();
        for (Mapping mapping : fields.mappings("attachments")) {
            Fields attachment = Fields.of(mapping, problems, "file", "title");
            String file = attachment.required("file");
            if (!file.isEmpty()) {
                String title = attachment.text("title");
                String name = file.substring(file.lastIndexOf('/') + 1);
                attachments.add(new Attachment(title.isEmpty() ? name : title, file, attachment.positionOf("file")));
            }
        }
        return attachments;
    }

    private List<StatedFigure> figures(Fields fields) {
        return scalars(fields.mapping("figures")).stream()
                .map(entry -> new StatedFigure(entry.key(), (Scalar) entry.value()))
                .toList();
    }

    private Map<String, String> notes(Fields fields) {
        Map<String, String> notes = new LinkedHashMap<>();
        scalars(fields.mapping("notes"))
                .forEach(entry -> notes.put(
                        entry.key().text(), ((Scalar) entry.value()).text().strip()));
        return notes;
    }

    private Map<String, SourcePosition> notePositions(Fields fields) {
        Map<String, SourcePosition> positions = new LinkedHashMap<>();
        for (YamlValue.Entry entry : fields.mapping("notes").entries()) {
            positions.putIfAbsent(entry.key().text(), entry.key().position());
        }
        return positions;
    }

    /** The entries of a mapping from ids to texts, each id once. */
    private List<YamlValue.Entry> scalars(Mapping mapping) {
        Map<String, YamlValue> values = Fields.unique(mapping, problems);
        List<YamlValue.Entry> entries = new ArrayList<>();
        for (YamlValue.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof Scalar)) {
                problems.add(
                        Code.WRONG_TYPE, entry.value().position(), entry.key().text(), "text");
            } else if (values.get(entry.key().text()) == entry.value()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
