package dev.sitegen.internal.read.config;

import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import dev.sitegen.internal.read.KnownNames;
import dev.sitegen.internal.read.TableNames;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a file belongs that lies in the directory of a year, beside the reports and not in the directory of one. */
final class FileBesideReport {

    private static final Pattern PATH = Pattern.compile("reports/([^/]+)/((?:19|20)\\d{2})/([^/]+)\\.([^./]+)");
    private static final Set<String> SPREADSHEETS = Set.of("csv", "xlsx", "xlsm", "xls", "ods", "et");
    private static final Set<String> READ = Set.of("csv", "xlsx");

    private final Configuration configuration;
    private final KnownNames organizations;
    private final ContentTree tree;

    FileBesideReport(Configuration configuration, ContentTree tree) {
        this.configuration = configuration;
        this.organizations = configuration.organizationNames();
        this.tree = tree;
    }

    /**
     * Returns the path that a file should have; empty if it is in no directory of a year.
     *
     * @param unknown takes the place of an organization that is not known
     */
    Optional<String> right(String path, String unknown) {
        Matcher file = PATH.matcher(path);
        Column column = file.matches() ? configuration.columns().get(file.group(1)) : null;
        if (column == null) {
            return Optional.empty();
        }
        String year = path.substring(0, path.lastIndexOf('/') + 1);
        String ending = file.group(4).toLowerCase(Locale.ROOT);
        List<FormTable> tables = SPREADSHEETS.contains(ending)
                ? configuration
                        .forms()
                        .of(column, Integer.parseInt(file.group(2)))
                        .map(Form::tables)
                        .orElse(List.of())
                : List.of();
        Optional<String> table = tables.stream()
                .map(FormTable::id)
                .filter(file.group(3)::equals)
                .findFirst()
                .or(() -> TableNames.meant(file.group(3), tables, tables))
                .or(() -> tables.stream()
                        .map(FormTable::id)
                        .filter(file.group(3)::contains)
                        .findFirst());
        String name = table.map(id -> id + "." + (READ.contains(ending) ? ending : "xlsx"))
                .orElse(path.substring(year.length()));
        return Optional.of(year + organization(year, file.group(3), table).orElse(unknown) + "/" + name);
    }

    /** The organization that the name of a file says, or the only one whose report has no such table. */
    private Optional<String> organization(String year, String stem, Optional<String> table) {
        List<String> there = tree.reports().stream()
                .filter(report -> report.source().startsWith(year))
                .map(ReportFile::key)
                .map(key -> key.organization())
                .filter(configuration.organizations()::containsKey)
                .toList();
        List<String> without = there.stream()
                .filter(id -> table.isEmpty()
                        || READ.stream()
                                .noneMatch(ending -> tree.contains(year + id + "/" + table.get() + "." + ending)))
                .toList();
        return organizations
                .idOf(stem)
                .filter(there::contains)
                .or(() -> without.size() == 1 ? Optional.of(without.get(0)) : Optional.empty());
    }
}
