package dev.sitegen.internal.render;

import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.LinkTable;
import dev.sitegen.internal.plan.Output.ChecksPage;
import dev.sitegen.internal.plan.Output.ColumnCoveragePage;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.CoveragePage;
import dev.sitegen.internal.plan.Output.DataPage;
import dev.sitegen.internal.plan.Output.DocumentPage;
import dev.sitegen.internal.plan.Output.HomePage;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.IndicatorsPage;
import dev.sitegen.internal.plan.Output.NotFoundPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import dev.sitegen.internal.plan.Output.OrganizationsPage;
import dev.sitegen.internal.plan.Output.Page;
import dev.sitegen.internal.plan.Output.RedirectPage;
import dev.sitegen.internal.plan.Output.SearchPage;
import dev.sitegen.internal.plan.Output.SitemapPage;
import dev.sitegen.internal.plan.Output.YearPage;
import dev.sitegen.internal.plan.Output.YearsPage;
import dev.sitegen.internal.render.data.JsonLd;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.render.theme.Utf8Buffer;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Document;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.IndicatorGroupView;
import dev.sitegen.view.IndicatorItemView;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.IndicatorsView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.OrganizationView;
import dev.sitegen.view.OrganizationsView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.RedirectView;
import dev.sitegen.view.YearView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the view of every planned page. */
final class PageViews {

    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparingInt((Report r) -> r.key().year()).reversed();

    private final Site site;
    private final ThemeTexts words;
    private final Frames frames;
    private final ListViews lists;
    private final ReportViews reports;
    private final FigureTables tables;
    private final ChartViews charts;
    private final CheckViews checks;
    private final CoverageViews coverage;
    private final DataViews data;
    private final Downloads downloads;
    private final Optional<JsonLd> jsonLd;
    private final Set<OutputKind> made;
    private final ContentTexts bodies;

    /**
     * @param parts how the data files are cut
     * @param made the kinds of output that the theme asks for
     */
    PageViews(
            Site site,
            DataParts parts,
            Tally tally,
            LinkTable references,
            ThemeTexts words,
            Set<OutputKind> made,
            ContentTexts bodies) {
        FigureFormat format = new FigureFormat(words);
        SeriesLinks series = new SeriesLinks(site, made);
        this.site = site;
        this.words = words;
        this.frames = new Frames(site, words);
        this.made = made;
        this.downloads = new Downloads(words, parts);
        this.jsonLd = made.contains(OutputKind.JSON_LD) ? Optional.of(new JsonLd(site, words.all())) : Optional.empty();
        this.coverage = new CoverageViews(site, words, frames, downloads, made);
        this.lists = new ListViews(site, words, frames, coverage, made);
        this.checks = new CheckViews(site, tally, words, frames, downloads, made);
        this.data = new DataViews(site, tally, words, frames, downloads, made);
        this.reports = new ReportViews(site, references, words, frames, format, checks, series, jsonLd, made);
        this.tables = new FigureTables(site, words, format, series);
        this.charts = new ChartViews(site, words, format);
        this.bodies = bodies;
    }

    /**
     * The view of a page.
     *
     * @throws IOException if its content HTML cannot be read back
     */
    Rendering of(Page output) throws IOException {
        if (output instanceof DocumentPage page) {
            return document(page.document());
        } else if (output instanceof HomePage) {
            return new Rendering(Layout.HOME, lists.home());
        } else if (output instanceof ColumnPage page) {
            return new Rendering(Layout.COLUMN, lists.column(page));
        } else if (output instanceof YearsPage) {
            return new Rendering(Layout.YEARS, lists.years());
        } else if (output instanceof YearPage page) {
            return new Rendering(Layout.YEAR, year(page));
        } else if (output instanceof OrganizationsPage page) {
            return new Rendering(Layout.ORGANIZATIONS, organizations(page));
        } else if (output instanceof OrganizationPage page) {
            return new Rendering(Layout.ORGANIZATION, organization(page.organization()));
        } else if (output instanceof IndicatorsPage) {
            return new Rendering(Layout.INDICATORS, indicators());
        } else if (output instanceof IndicatorPage page) {
            return new Rendering(Layout.INDICATOR, indicator(page.indicator()));
        } else if (output instanceof ChecksPage) {
            return new Rendering(Layout.CHECKS, checks.page());
        } else if (output instanceof CoveragePage) {
            return new Rendering(Layout.COVERAGE, coverage.page());
        } else if (output instanceof ColumnCoveragePage page) {
            return new Rendering(Layout.COLUMN_COVERAGE, coverage.page(page));
        } else if (output instanceof DataPage) {
            return new Rendering(Layout.DATA, data.page());
        } else if (output instanceof SitemapPage) {
            return new Rendering(Layout.SITEMAP, lists.sitemap());
        } else if (output instanceof SearchPage) {
            return new Rendering(Layout.SEARCH, lists.search());
        } else if (output instanceof NotFoundPage) {
            return new Rendering(Layout.NOT_FOUND, lists.notFound());
        } else if (output instanceof RedirectPage page) {
            return new Rendering(Layout.REDIRECT, redirect(page));
        }
        throw new IllegalStateException("not a page: " + output);
    }

    private Rendering document(Document document) throws IOException {
        byte[] content = reports.filled(document, bodies.read(document));
        Function<String, PageView> view = document instanceof Report report
                ? body -> reports.report(report, body)
                : body -> reports.page((TextPage) document, body);
        return new Rendering(
                document instanceof Report ? Layout.REPORT : Layout.TEXT,
                view.apply(content.length == 0 ? "" : Utf8Buffer.PLACE),
                content,
                () -> view.apply(new String(content, StandardCharsets.UTF_8)));
    }

    /** A page of a year index; what is about the whole year is on the first. */
    private YearView year(YearPage page) {
        int year = page.year();
        boolean first = page.number() == 1;
        Links links = Links.from(page.path(), made);
        List<Integer> years = site.years();
        String title = numbered(page.number(), words.fill("yearIndexTitle", String.valueOf(year)));
        return new YearView(
                frames.part(links, "years", title, words.fill("describeYear", String.valueOf(year)))
                        .withJsonLd(first ? dataset(facts -> facts.year(year)) : ""),
                String.valueOf(year),
                yearOrNone(years, years.indexOf(year) + 1, links),
                yearOrNone(years, years.indexOf(year) - 1, links),
                String.valueOf(page.total()),
                lists.byColumn(page.reports(), links),
                new Pagers(words, n -> links.to(Addresses.year(year, n)))
                        .pager(page.number(), page.count(), page.total()),
                first && links.has(OutputKind.TABLES) ? tables.ofYear(lists.ofYear(year), links) : List.of(),
                !first || site.indicators().isEmpty() ? List.of() : downloads.ofYear(year, links));
    }

    private String numbered(int page, String title) {
        return page == 1 ? title : words.fill("pageOf", String.valueOf(page)) + "_" + title;
    }

    /** Description of the data files of a page; empty without files to name. */
    private String dataset(Function<JsonLd, String> facts) {
        return made.contains(OutputKind.DATA) ? jsonLd.map(facts).orElse("") : "";
    }

    private static LinkView yearOrNone(List<Integer> years, int index, Links links) {
        return index < 0 || index >= years.size() ? LinkView.NONE : links.year(years.get(index));
    }

    private OrganizationsView organizations(OrganizationsPage page) {
        Links links = Links.from(page.path(), made);
        return new OrganizationsView(
                frames.part(links, "organizations", numbered(page.number(), words.get("organizations"))),
                lists.organizations(page.bodies(), links),
                new Pagers(words, n -> links.to(Addresses.organizations(n)))
                        .pager(page.number(), page.count(), page.total()));
    }

    private OrganizationView organization(Organization organization) {
        Links links = Links.from(Addresses.organization(organization.id()), made);
        List<Report> own = site.reportsOf(organization);
        return new OrganizationView(
                frames.part(
                        links,
                        "organizations",
                        organization.name(),
                        words.fill("describeOrganization", organization.name())),
                organization.name(),
                information(organization, links),
                coverage.ofOrganization(organization, links),
                lists.bodies(site.children(organization), links),
                lists.byColumn(own.stream().sorted(NEWEST_FIRST).toList(), links),
                links.has(OutputKind.TABLES) ? tables.ofOrganization(own, links) : List.of());
    }

    private List<FieldView> information(Organization organization, Links links) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(new FieldView(words.get("kind"), Labels.of(organization.kind(), words), ""));
        if (!organization.code().isEmpty()) {
            fields.add(new FieldView(words.get("code"), organization.code(), ""));
        }
        organization.parent().map(site.organizations()::get).ifPresent(parent -> {
            String href = links.organization(parent.id());
            fields.add(new FieldView(words.get("parent"), parent.name(), href));
        });
        organization.since().ifPresent(day -> fields.add(new FieldView(words.get("since"), day.toString(), "")));
        organization.until().ifPresent(day -> fields.add(new FieldView(words.get("until"), day.toString(), "")));
        return fields;
    }

    private IndicatorsView indicators() {
        Links links = Links.from(Addresses.indicators(), made);
        List<IndicatorGroupView> groups = new ArrayList<>();
        FigureTables.groups(site.listed(), words)
                .forEach((group, indicators) -> groups.add(new IndicatorGroupView(
                        group,
                        indicators.stream()
                                .map(i -> new IndicatorItemView(
                                        i.name(),
                                        links.indicator(i.id()),
                                        i.unit(),
                                        i.definition(),
                                        String.valueOf(site.observations(i.id()).size())))
                                .toList())));
        return new IndicatorsView(frames.part(links, "indicators", words.get("indicators")), groups);
    }

    private IndicatorView indicator(Indicator indicator) {
        Links links = Links.from(Addresses.indicator(indicator.id()), made);
        List<FieldView> fields = new ArrayList<>();
        if (!indicator.unit().isEmpty()) {
            fields.add(new FieldView(words.get("unit"), indicator.unit(), ""));
        }
        if (!indicator.group().isEmpty()) {
            fields.add(new FieldView(words.get("group"), indicator.group(), ""));
        }
        if (indicator.numbers().better() != Indicator.Better.NONE) {
            fields.add(new FieldView(
                    words.get("better"), Labels.of(indicator.numbers().better(), words), ""));
        }
        List<Series> series = site.series(indicator.id());
        return new IndicatorView(
                frames.part(links, "indicators", indicator.name(), described(indicator))
                        .withJsonLd(dataset(facts -> facts.indicator(indicator))),
                indicator.name(),
                fields,
                indicator.definition(),
                indicator.notes(),
                links.has(OutputKind.CHARTS) ? charts.ofIndicator(indicator, series, links) : List.of(),
                links.has(OutputKind.TABLES) ? tables.ofIndicator(indicator, series, links) : List.of(),
                downloads.ofIndicator(indicator, links));
    }

    private String described(Indicator indicator) {
        return words.fill("describeIndicator", indicator.name()) + indicator.definition();
    }

    private RedirectView redirect(RedirectPage page) {
        Links links = Links.from(page.path(), made);
        String title = page.target().title();
        SitePath target = page.target().path();
        return new RedirectView(frames.redirect(links, title, target), title, links.to(target));
    }
}
