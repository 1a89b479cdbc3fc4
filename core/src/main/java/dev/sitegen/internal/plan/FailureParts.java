package dev.sitegen.internal.plan;

import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Division of the checks that fail into pages: by year, newest first, and of a year so that no page has more than {@value #MOST}
 * unless a single report has. A report is on one page.
 */
public final class FailureParts {

    /** Number of failures that a page lists. */
    private static final int MOST = 200;

    private FailureParts() {}

    /**
     * The reports on each page of each year that has failures; their total is the number of failures.
     *
     * @param failures how many checks of a report fail
     */
    public static Map<Integer, List<ListPart<Report>>> of(Site site, ToIntFunction<Report> failures) {
        Map<Integer, List<Report>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Report report : site.reports()) {
            if (failures.applyAsInt(report) > 0) {
                years.computeIfAbsent(report.key().year(), year -> new ArrayList<>())
                        .add(report);
            }
        }
        Map<Integer, List<ListPart<Report>>> parts = new TreeMap<>(Comparator.reverseOrder());
        years.forEach((year, reports) -> parts.put(year, cut(reports, failures)));
        return Collections.unmodifiableMap(parts);
    }

    private static List<ListPart<Report>> cut(List<Report> reports, ToIntFunction<Report> failures) {
        List<List<Report>> parts = new ArrayList<>();
        int from = 0;
        int onPage = 0;
        int total = 0;
        for (int i = 0; i < reports.size(); i++) {
            int own = failures.applyAsInt(reports.get(i));
            if (i > from && onPage + own > MOST) {
                parts.add(reports.subList(from, i));
                from = i;
                onPage = 0;
            }
            onPage += own;
            total += own;
        }
        parts.add(reports.subList(from, reports.size()));
        List<ListPart<Report>> pages = new ArrayList<>();
        for (List<Report> part : parts) {
            pages.add(new ListPart<>(pages.size() + 1, parts.size(), List.copyOf(part), total));
        }
        return List.copyOf(pages);
    }
}
