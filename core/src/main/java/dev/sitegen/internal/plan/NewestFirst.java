package dev.sitegen.internal.plan;

import dev.sitegen.model.Column;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports in the order in which lists show them: by year, then by the time of publication, the newest first. */
public final class NewestFirst {

    /** Reports by year, the newest first; those on one year stay in their order. */
    public static final Comparator<Report> BY_YEAR =
            Comparator.comparingInt((Report r) -> r.key().year()).reversed();

    private static final Comparator<Report> ORDER = Comparator.<Report>comparingInt(
                    report -> report.key().year())
            .thenComparing(Report::published)
            .reversed()
            .thenComparing(Report::source);

    private NewestFirst() {}

    /** The reports of each column. */
    public static Map<Column, List<Report>> byColumn(Site site) {
        Map<String, List<Report>> byId = site.reports().stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(report -> report.key().column()));
        Map<Column, List<Report>> byColumn = new LinkedHashMap<>();
        site.columns().forEach((id, column) -> byColumn.put(column, byId.getOrDefault(id, List.of())));
        return byColumn;
    }

    /** Everything that authors write: reports, then pages. */
    public static List<Document> documents(Site site) {
        List<Document> documents =
                new ArrayList<>(site.reports().stream().sorted(ORDER).toList());
        documents.addAll(site.pages());
        return documents;
    }
}
