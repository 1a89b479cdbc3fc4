package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Output.ChecksPage;
import dev.sitegen.internal.plan.Output.ColumnCoveragePage;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.CopiedFile;
import dev.sitegen.internal.plan.Output.CoveragePage;
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
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists every file a site consists of, and finds those that would stand at one address. */
public final class Planner {

    private static final int REPORTS_A_PAGE = 50;
    private static final int BODIES_A_PAGE = 500;

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
     */
    public Plan plan(Site site, Collection<String> themeFiles) {
        Claims claims = new Claims(problems);
        claims.claim(new HomePage());
        newestFirst(site)
                .forEach((column, reports) -> columnPages(column, reports).forEach(claims::claim));
        claims.claim(new YearsPage());
        site.years().forEach(year -> claims.claim(new YearPage(year)));
        claims.claim(new OrganizationsPage());
        site.organizations().values().forEach(o -> claims.claim(new OrganizationPage(o)));
        claims.claim(new IndicatorsPage());
        site.listed().forEach(i -> claims.claim(new IndicatorPage(i)));
        if (!site.rules().isEmpty()) {
            claims.claim(new ChecksPage());
        }
        coverage(site).forEach(claims::claim);
        data(site).forEach(claims::claim);
        claims.claim(new SitemapPage());
        claims.claim(new NotFoundPage());
        themeFiles.stream().sorted().forEach(name -> claims.claim(new ThemeFile(name)));
        site.reports().forEach(report -> claims.claim(new DocumentPage(report), report.source()));
        site.pages().forEach(page -> claims.claim(new DocumentPage(page), page.source()));
        site.files().forEach(file -> claims.claim(new CopiedFile(file), file.source()));
        site.reports().forEach(report -> aliases(report, claims));
        site.pages().forEach(page -> aliases(page, claims));
        return new Plan(claims.outputs());
    }

    /** The pages that tell who has published, and the same as data. */
    private static List<Output> coverage(Site site) {
        List<Output> outputs = new ArrayList<>();
        site.coverage().ifPresent(coverage -> {
            outputs.add(new CoveragePage());
            coverage.columns().forEach(column -> outputs.addAll(coveragePages(column, site)));
            outputs.add(new SiteData(SiteTable.COVERAGE));
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
    private static List<Output> data(Site site) {
        List<Output> files = new ArrayList<>();
        if (site.indicators().isEmpty()) {
            return files;
        }
        for (SiteTable table : SiteTable.values()) {
            if (table != SiteTable.COVERAGE) {
                files.add(new SiteData(table));
            }
        }
        for (DataFormat format : DataFormat.values()) {
            site.listed().forEach(i -> files.add(new IndicatorData(i, format)));
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

    /** The addresses given away so far. */
    private static final class Claims {

        private final Problems problems;
        private final List<Output> outputs = new ArrayList<>();

        /** Who has an address, by the address in lower case: some file systems know no other. */
        private final Map<String, String> owners = new LinkedHashMap<>();

        /** The directories that hold files, so that no file takes the name of one. */
        private final Map<String, String> directories = new LinkedHashMap<>();

        Claims(Problems problems) {
            this.problems = problems;
        }

        void claim(Output output) {
            claim(output, SourcePosition.ofFile("site.yaml"), output.path().value());
        }

        void claim(Output output, String source) {
            claim(output, SourcePosition.ofFile(source), source);
        }

        void claim(Output output, SourcePosition position) {
            claim(output, position, position.toString());
        }

        private void claim(Output output, SourcePosition position, String owner) {
            String key = fold(output.path().value());
            String before = owners.putIfAbsent(key, owner);
            String other = before != null ? before : conflict(key, owner);
            if (other != null) {
                problems.add(Code.TWO_AT_ONE_ADDRESS, position, output.path().value(), other);
            } else {
                outputs.add(output);
            }
        }

        /** Who needs the name as a directory, or has as a file what would be a directory. */
        private String conflict(String key, String owner) {
            if (directories.containsKey(key)) {
                return directories.get(key);
            }
            for (int slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
                String directory = key.substring(0, slash);
                if (directories.putIfAbsent(directory, owner) == null && owners.containsKey(directory)) {
                    return owners.get(directory);
                }
            }
            return null;
        }

        private static String fold(String path) {
            return path.toLowerCase(Locale.ROOT);
        }

        List<Output> outputs() {
            return outputs;
        }
    }
}
