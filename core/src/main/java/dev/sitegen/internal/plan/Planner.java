package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.plan.Output.ChecksPage;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.DocumentPage;
import dev.sitegen.internal.plan.Output.HomePage;
import dev.sitegen.internal.plan.Output.IndicatorData;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.IndicatorsPage;
import dev.sitegen.internal.plan.Output.NotFoundPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import dev.sitegen.internal.plan.Output.OrganizationsPage;
import dev.sitegen.internal.plan.Output.RedirectPage;
import dev.sitegen.internal.plan.Output.SiteData;
import dev.sitegen.internal.plan.Output.SiteTable;
import dev.sitegen.internal.plan.Output.SitemapPage;
import dev.sitegen.internal.plan.Output.ThemeFile;
import dev.sitegen.internal.plan.Output.YearData;
import dev.sitegen.internal.plan.Output.YearPage;
import dev.sitegen.internal.plan.Output.YearsPage;
import dev.sitegen.model.Alias;
import dev.sitegen.model.Column;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Document;
import dev.sitegen.model.OutputKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists every file a site consists of, and finds those that would stand at one address. */
public final class Planner {

    private static final int REPORTS_A_PAGE = 50;

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
        claims.claim(new HomePage());
        for (OutputKind kind : OutputKind.values()) {
            if (made.contains(kind)) {
                ofKind(kind, site).forEach(claims::claim);
            }
        }
        claims.claim(new NotFoundPage());
        themeFiles.stream().sorted().forEach(name -> claims.claim(new ThemeFile(name)));
        site.reports().forEach(report -> claims.claim(new DocumentPage(report), report.source()));
        site.pages().forEach(page -> claims.claim(new DocumentPage(page), page.source()));
        site.files().forEach(file -> claims.claim(new CopiedFile(file), file.source()));
        site.reports().forEach(report -> aliases(report, claims));
        site.pages().forEach(page -> aliases(page, claims));
        new FeedPlan(FeedPlan.ADDRESSES_A_FILE)
                .plan(site, made, claims.outputs())
                .forEach(claims::claim);
        return new Plan(claims.outputs());
    }

    /** The files that are there for one kind alone; charts and the like stand on pages that are there without them. */
    private static List<Output> ofKind(OutputKind kind, Site site) {
        List<Output> outputs = new ArrayList<>();
        switch (kind) {
            case COLUMNS ->
                newestFirst(site).forEach((column, reports) -> outputs.addAll(columnPages(column, reports)));
            case YEARS -> {
                outputs.add(new YearsPage());
                site.years().forEach(year -> outputs.add(new YearPage(year)));
            }
            case ORGANIZATIONS -> {
                outputs.add(new OrganizationsPage());
                site.organizations().values().forEach(o -> outputs.add(new OrganizationPage(o)));
            }
            case INDICATORS -> {
                outputs.add(new IndicatorsPage());
                site.indicators().values().forEach(i -> outputs.add(new IndicatorPage(i)));
            }
            case CHECKS -> {
                if (!site.rules().isEmpty()) {
                    outputs.add(new ChecksPage());
                }
            }
            case SITEMAP -> outputs.add(new SitemapPage());
            case DATA -> outputs.addAll(data(site));
            default -> {
                return List.of();
            }
        }
        return outputs;
    }

    /** The data files; a site without a dictionary has no figures, and none of them. */
    private static List<Output> data(Site site) {
        List<Output> files = new ArrayList<>();
        if (site.indicators().isEmpty()) {
            return files;
        }
        for (SiteTable table : SiteTable.values()) {
            files.add(new SiteData(table));
        }
        for (DataFormat format : DataFormat.values()) {
            site.indicators().values().forEach(i -> files.add(new IndicatorData(i, format)));
            site.years().forEach(year -> files.add(new YearData(year, format)));
        }
        return files;
    }

    /** The reports of each column, newest first. */
    public static Map<Column, List<Report>> newestFirst(Site site) {
        Map<Column, List<Report>> byColumn = new LinkedHashMap<>();
        site.columns().values().forEach(column -> byColumn.put(column, new ArrayList<>()));
        site.reports()
                .forEach(r -> byColumn.get(site.columns().get(r.key().column())).add(r));
        byColumn.values().forEach(reports -> reports.sort(NEWEST_FIRST));
        return byColumn;
    }

    private static List<Output> columnPages(Column column, List<Report> reports) {
        List<Output> pages = new ArrayList<>();
        int count = Math.max(1, (reports.size() + REPORTS_A_PAGE - 1) / REPORTS_A_PAGE);
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * REPORTS_A_PAGE;
            int to = Math.min(reports.size(), from + REPORTS_A_PAGE);
            pages.add(new ColumnPage(column, number, count, reports.subList(from, to), reports.size()));
        }
        return pages;
    }

    private void aliases(Document document, Claims claims) {
        for (Alias alias : document.aliases()) {
            try {
                String path = alias.path().startsWith("/") ? alias.path().substring(1) : alias.path();
                SitePath address = SitePath.of(asPage(path));
                claims.claim(new RedirectPage(address, document), alias.position());
            } catch (IllegalArgumentException e) {
                problems.add(Code.BAD_ADDRESS, alias.position(), alias.path());
            }
        }
    }

    /** An old address as a file that servers send as HTML: a directory's, or one without an ending, gets an index.html. */
    private static String asPage(String path) {
        if (path.endsWith("/")) {
            return path + "index.html";
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? path : path + "/index.html";
    }
}
