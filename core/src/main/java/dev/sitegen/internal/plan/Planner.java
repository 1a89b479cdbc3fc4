package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Output.AccentStyle;
import dev.sitegen.internal.plan.Output.ChecksPage;
import dev.sitegen.internal.plan.Output.ColumnCoveragePage;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.CoveragePage;
import dev.sitegen.internal.plan.Output.DataPage;
import dev.sitegen.internal.plan.Output.DocumentPage;
import dev.sitegen.internal.plan.Output.HomePage;
import dev.sitegen.internal.plan.Output.IndicatorData;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.IndicatorsPage;
import dev.sitegen.internal.plan.Output.NotFoundPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import dev.sitegen.internal.plan.Output.OrganizationsPage;
import dev.sitegen.internal.plan.Output.SiteData;
import dev.sitegen.internal.plan.Output.SiteTable;
import dev.sitegen.internal.plan.Output.SitemapPage;
import dev.sitegen.internal.plan.Output.ThemeFile;
import dev.sitegen.internal.plan.Output.YearData;
import dev.sitegen.internal.plan.Output.YearPage;
import dev.sitegen.internal.plan.Output.YearsPage;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Document;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists every file a site consists of, and finds those that would share an address. */
public final class Planner {

    private static final int REPORTS_A_PAGE = 50;
    private static final int BODIES_A_PAGE = 500;

    /** Number of links in lists that are looked through by the eye; some 150 KB. */
    private static final int LINKS_A_PAGE = 1_000;

    private static final Comparator<Report> NEWEST_FIRST = Comparator.<Report>comparingInt(
                    r -> r.key().year())
            .thenComparing(Report::published)
            .reversed()
            .thenComparing(Report::source);

    private final Problems problems;

    public Planner(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param themeFiles the names of the theme's files
     * @param made what the theme makes
     */
    public Plan plan(Site site, Collection<String> themeFiles, Set<OutputKind> made) {
        Claims claims = new Claims(problems);
        DataParts parts = DataParts.of(site);
        claims.claim(new HomePage());
        for (OutputKind kind : OutputKind.values()) {
            if (made.contains(kind)) {
                ofKind(kind, site, parts).forEach(claims::claim);
            }
        }
        claims.claim(new NotFoundPage());
        themeFiles.stream()
                .sorted()
                .forEach(name -> claims.claim(new ThemeFile(name), SourcePosition.ofFile("theme/assets/" + name)));
        if (!site.info().appearance().accent().isEmpty() && !themeFiles.contains(AccentStyle.NAME)) {
            claims.claim(new AccentStyle());
        }
        site.reports()
                .forEach(report -> claims.claim(new DocumentPage(report), SourcePosition.ofFile(report.source())));
        site.pages().forEach(page -> claims.claim(new DocumentPage(page), SourcePosition.ofFile(page.source())));
        site.files().forEach(file -> claims.claim(new CopiedFile(file), SourcePosition.ofFile(file.source())));
        new FeedPlan(FeedPlan.ADDRESSES_A_FILE)
                .plan(site, made, claims.outputs())
                .forEach(claims::claim);
        // Last, so that it is the alias that has to give way.
        AliasPlan aliases = new AliasPlan(claims, problems);
        site.reports().forEach(aliases::add);
        site.pages().forEach(aliases::add);
        return new Plan(claims.outputs(), parts);
    }

    /** Returns whether files can be named after an id; if not, that was reported where the id is written. */
    private static boolean namesFiles(String id) {
        return FileNames.faultOfStem(id).isEmpty();
    }

    /** The files that are there for one kind alone; charts and the like are on pages that exist without them. */
    private static List<Output> ofKind(OutputKind kind, Site site, DataParts parts) {
        List<Output> outputs = new ArrayList<>();
        switch (kind) {
            case COLUMNS ->
                newestFirst(site).forEach((column, reports) -> {
                    if (namesFiles(column.id())) {
                        outputs.addAll(columnPages(column, reports));
                    }
                });
            case YEARS -> {
                outputs.add(new YearsPage());
                outputs.addAll(yearPages(site));
            }
            case ORGANIZATIONS -> {
                outputs.addAll(organizationsPages(site));
                site.organizations().values().stream()
                        .filter(organization -> namesFiles(organization.id()))
                        .forEach(organization -> outputs.add(new OrganizationPage(organization)));
            }
            case INDICATORS -> {
                outputs.add(new IndicatorsPage());
                site.listed().stream()
                        .filter(indicator -> namesFiles(indicator.id()))
                        .forEach(indicator -> outputs.add(new IndicatorPage(indicator)));
            }
            case CHECKS -> {
                if (!site.rules().isEmpty()) {
                    outputs.add(new ChecksPage());
                }
            }
            case COVERAGE -> outputs.addAll(coverage(site));
            case SITEMAP -> outputs.add(new SitemapPage());
            case SEARCH -> outputs.addAll(new SearchPlan(SearchPlan.DOCUMENTS_A_SCOPE).plan(searched(site)));
            case DATA -> {
                outputs.addAll(data(site, parts));
                if (!outputs.isEmpty()) {
                    outputs.add(new DataPage());
                }
            }
            default -> {
                return List.of();
            }
        }
        return outputs;
    }

    /** The pages of coverage. */
    private static List<Output> coverage(Site site) {
        List<Output> outputs = new ArrayList<>();
        site.coverage().ifPresent(coverage -> {
            outputs.add(new CoveragePage());
            coverage.columns().stream()
                    .filter(column -> namesFiles(column.id()))
                    .forEach(column -> outputs.addAll(coveragePages(column, site)));
        });
        return outputs;
    }

    private static List<Output> coveragePages(Column column, Site site) {
        List<Organization> all = List.copyOf(site.organizations().values());
        List<Output> pages = new ArrayList<>();
        int count = Math.max(1, (all.size() + BODIES_A_PAGE - 1) / BODIES_A_PAGE);
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * BODIES_A_PAGE;
            int to = Math.min(all.size(), from + BODIES_A_PAGE);
            pages.add(new ColumnCoveragePage(column, number, count, all.subList(from, to), all.size()));
        }
        return pages;
    }

    /** The data files; a site without a dictionary has no figures, and none of them. */
    private static List<Output> data(Site site, DataParts parts) {
        List<Output> files = new ArrayList<>();
        if (site.coverage().isPresent()) {
            addData(SiteTable.COVERAGE, parts, files);
        }
        if (site.indicators().isEmpty()) {
            return files;
        }
        for (SiteTable table : SiteTable.values()) {
            if (table != SiteTable.COVERAGE) {
                addData(table, parts, files);
            }
        }
        for (DataFormat format : DataFormat.values()) {
            for (Indicator indicator : site.listed()) {
                for (int part = 1; namesFiles(indicator.id()) && part <= parts.count(indicator); part++) {
                    files.add(new IndicatorData(indicator, format, part));
                }
            }
            for (int year : site.years()) {
                for (int part = 1; part <= parts.count(year); part++) {
                    files.add(new YearData(year, format, part));
                }
            }
        }
        return files;
    }

    private static void addData(SiteTable table, DataParts parts, List<Output> files) {
        for (DataFormat format : table.formats()) {
            for (int part = 1; part <= parts.count(table); part++) {
                files.add(new SiteData(table, format, part));
            }
        }
    }

    /** The reports of each column, newest first. */
    public static Map<Column, List<Report>> newestFirst(Site site) {
        Map<String, List<Report>> byId = site.reports().stream()
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(report -> report.key().column()));
        Map<Column, List<Report>> byColumn = new LinkedHashMap<>();
        site.columns().forEach((id, column) -> byColumn.put(column, byId.getOrDefault(id, List.of())));
        return byColumn;
    }

    /** Everything that authors write: reports, newest first, then pages. */
    private static List<Document> searched(Site site) {
        List<Document> documents =
                new ArrayList<>(site.reports().stream().sorted(NEWEST_FIRST).toList());
        documents.addAll(site.pages());
        return documents;
    }

    private static List<Output> columnPages(Column column, List<Report> reports) {
        List<Output> pages = new ArrayList<>();
        List<List<Report>> parts = Parts.of(reports, REPORTS_A_PAGE);
        for (List<Report> part : parts) {
            pages.add(new ColumnPage(column, pages.size() + 1, parts.size(), part, reports.size()));
        }
        return pages;
    }

    private static List<Output> yearPages(Site site) {
        Map<Integer, List<Report>> byYear = new TreeMap<>(Comparator.reverseOrder());
        site.reports()
                .forEach(r -> byYear.computeIfAbsent(r.key().year(), year -> new ArrayList<>())
                        .add(r));
        List<Output> pages = new ArrayList<>();
        byYear.forEach((year, reports) -> {
            List<List<Report>> parts = Parts.of(reports, LINKS_A_PAGE);
            for (int i = 0; i < parts.size(); i++) {
                pages.add(new YearPage(year, i + 1, parts.size(), parts.get(i), reports.size()));
            }
        });
        return pages;
    }

    private static List<Output> organizationsPages(Site site) {
        List<Organization> all = List.copyOf(site.organizations().values());
        List<Output> pages = new ArrayList<>();
        List<List<Organization>> parts = Parts.of(all, LINKS_A_PAGE);
        for (List<Organization> part : parts) {
            pages.add(new OrganizationsPage(pages.size() + 1, parts.size(), part, all.size()));
        }
        return pages;
    }
}
