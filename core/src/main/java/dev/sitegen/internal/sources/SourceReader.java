package dev.sitegen.internal.sources;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.SourceEntry;
import dev.sitegen.internal.sources.CsvTable.Row;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.SourceSite.State;
import dev.sitegen.model.SourceSite.Value;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the sources of a site. What is wrong with one is reported and concerns no other. */
public final class SourceReader {

    private static final List<String> OF_INDICATORS = List.of("id", "unit", "total");

    private final Configuration configuration;
    private final ContentTree tree;
    private final ContentSource content;

    /** @param content the content with the copies of its sources, {@link ContentWithSources} */
    public SourceReader(Configuration configuration, ContentTree tree, ContentSource content) {
        this.configuration = configuration;
        this.tree = tree;
        this.content = content;
    }

    /** A source and what is wrong with it. */
    private record Read(SourceSite site, List<Diagnostic> diagnostics) {}

    /**
     * Reads all sources, in the order of site.yaml.
     *
     * @throws IOException if content cannot be read
     */
    public List<SourceSite> read(Workers workers, Problems problems) throws IOException {
        List<Indicator> indicators = indicators(configuration);
        List<SourceSite> sources = new ArrayList<>();
        if (indicators.isEmpty() && !configuration.sources().isEmpty()) {
            problems.add(
                    Code.NO_INDICATORS_OF_SOURCES,
                    configuration.sources().get(0).position());
        }
        workers.map(configuration.sources(), source -> read(source, indicators), read -> {
            problems.addAll(read.diagnostics());
            sources.add(read.site());
        });
        return List.copyOf(sources);
    }

    /** The indicators whose values are taken from sources: those of the dictionary, and the headlines of forms. */
    public static List<Indicator> indicators(Configuration configuration) {
        return configuration.dictionary().values().stream()
                .filter(Indicator::isInTables)
                .toList();
    }

    /** The copies of the sources of a site whose content is in a directory. */
    public static List<SourceCopy> copies(Configuration configuration, Path directory) {
        List<String> ids = indicators(configuration).stream().map(Indicator::id).toList();
        return configuration.sources().stream()
                .map(source -> new SourceCopy(
                        source.id(),
                        source.name(),
                        directory.resolve(source.path()).normalize(),
                        source.address(),
                        ids,
                        source.position()))
                .toList();
    }

    private Read read(SourceEntry source, List<Indicator> indicators) throws IOException {
        Problems problems = new Problems();
        try {
            List<String> ids = indicators.stream().map(Indicator::id).toList();
            VerifiedCopy copy = VerifiedCopy.read(source, content, tree.ofOtherSites(), ids);
            return new Read(site(source, copy, indicators, problems), problems.all());
        } catch (BadSourceException e) {
            List<String> arguments = new ArrayList<>(List.of(source.name(), source.path()));
            arguments.addAll(e.arguments());
            problems.add(e.code(), source.position(), arguments.toArray(String[]::new));
            return new Read(untaken(source, e.state()), problems.all());
        }
    }

    private static SourceSite untaken(SourceEntry source, State state) {
        return new SourceSite(
                source.id(), source.name(), source.address(), state, "", List.of(), Map.of(), source.position());
    }

    private SourceSite site(SourceEntry source, VerifiedCopy copy, List<Indicator> indicators, Problems problems)
            throws BadSourceException {
        SourceOrganizations organizations =
                SourceOrganizations.of(copy.table("organizations", SourceOrganizations.COLUMNS));
        Map<String, Row> dictionary = new HashMap<>();
        for (CsvTable table : copy.table("indicators", OF_INDICATORS)) {
            table.rows().forEach(row -> dictionary.put(row.get("id"), row));
        }
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Optional<Row> entry = Optional.ofNullable(dictionary.get(indicator.id()));
            if (entry.isPresent()) {
                // Without values, it is known to be counted there all the same.
                List<Value> read = agrees(source, indicator, entry.get(), problems)
                        ? values(copy, indicator, entry.get(), organizations)
                        : List.of();
                values.put(indicator.id(), read);
            }
        }
        List<CsvTable> published = copy.table("reports", SourceReports.OF_REPORTS);
        requireCommonColumn(source, published, problems);
        return new SourceSite(
                source.id(),
                source.name(),
                source.address().or(organizations::address),
                State.RECEIVED,
                copy.checksum().toString(),
                SourceReports.of(
                        published,
                        copy.table("coverage", SourceReports.OF_COVERAGE),
                        configuration.columns(),
                        organizations.head()),
                values,
                source.position());
    }

    /** Reports that no report of a source is in a column of this site. */
    private void requireCommonColumn(SourceEntry source, List<CsvTable> reports, Problems problems) {
        Set<String> columns = reports.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get("column"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> own = configuration.columns().keySet();
        if (!columns.isEmpty() && Collections.disjoint(columns, own)) {
            problems.add(
                    Code.SOURCE_COLUMNS,
                    source.position(),
                    source.name(),
                    String.join(", ", columns),
                    String.join(", ", own));
        }
    }

    private List<Value> values(VerifiedCopy copy, Indicator indicator, Row entry, SourceOrganizations organizations)
            throws BadSourceException {
        return SourceValues.read(
                indicator,
                copy.table("indicators/" + indicator.id(), SourceValues.COLUMNS),
                configuration.columns(),
                organizations,
                indicator.numbers().total() && entry.get("total").equals("true"));
    }

    private static boolean agrees(SourceEntry source, Indicator indicator, Row entry, Problems problems) {
        boolean same = entry.get("unit").equals(indicator.unit());
        if (!same) {
            problems.add(
                    Code.SOURCE_UNIT,
                    source.position(),
                    source.name(),
                    indicator.name(),
                    indicator.id(),
                    entry.get("unit"),
                    indicator.unit());
        }
        return same;
    }
}
