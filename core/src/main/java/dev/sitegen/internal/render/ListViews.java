package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Planner;
import dev.sitegen.model.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.view.ColumnBlockView;
import dev.sitegen.view.ColumnView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.HomeView;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.ListItemView;
import dev.sitegen.view.NotFoundView;
import dev.sitegen.view.SitemapView;
import dev.sitegen.view.YearColumnView;
import dev.sitegen.view.YearLinkView;
import dev.sitegen.view.YearsView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that list: home, columns, years, site map. */
final class ListViews {

    private static final int NEWEST = 8;

    private final Site site;
    private final Words words;
    private final Frames frames;
    private final CoverageViews coverage;
    private final Map<Column, List<Report>> newestFirst;
    private final Map<Integer, List<Report>> byYear = new HashMap<>();

    ListViews(Site site, Words words, Frames frames, CoverageViews coverage) {
        this.site = site;
        this.words = words;
        this.frames = frames;
        this.coverage = coverage;
        this.newestFirst = Planner.newestFirst(site);
        site.reports()
                .forEach(r -> byYear.computeIfAbsent(r.key().year(), year -> new ArrayList<>())
                        .add(r));
    }

    HomeView home() {
        Links links = Links.from(Addresses.home());
        List<ColumnBlockView> columns = new ArrayList<>();
        newestFirst.forEach((column, reports) -> columns.add(new ColumnBlockView(
                column.name(),
                links.to(Addresses.column(column.id(), 1)),
                column.description(),
                String.valueOf(reports.size()),
                items(reports.subList(0, Math.min(NEWEST, reports.size())), links))));
        return new HomeView(
                frames.home(links),
                site.info().name(),
                columns,
                years(links),
                organizations(site.organizations().values(), links),
                List.of(
                        count("reportsCount", site.reports().size(), ""),
                        count("bodiesCount", site.organizations().size(), links.to(Addresses.organizations())),
                        count("yearsCount", byYear.size(), links.to(Addresses.years())),
                        count("indicatorsCount", site.listed().size(), indicatorsHref(links))),
                coverage.summary(links));
    }

    private String indicatorsHref(Links links) {
        return site.indicators().isEmpty() ? "" : links.to(Addresses.indicators());
    }

    private FieldView count(String label, int count, String href) {
        return new FieldView(words.get(label), String.valueOf(count), href);
    }

    ColumnView column(ColumnPage page) {
        Links links = Links.from(page.path());
        Column column = page.column();
        Pagers pagers = new Pagers(words, number -> links.to(Addresses.column(column.id(), number)));
        return new ColumnView(
                frames.column(links, column, page.number()),
                column.name(),
                column.description(),
                items(page.reports(), links),
                pagers.pager(page.number(), page.count(), page.total()));
    }

    YearsView years() {
        Links links = Links.from(Addresses.years());
        return new YearsView(frames.part(links, "years", words.get("years")), years(links));
    }

    List<YearLinkView> years(Links links) {
        return site.years().stream()
                .map(year -> new YearLinkView(
                        String.valueOf(year),
                        links.to(Addresses.year(year)),
                        String.valueOf(byYear.get(year).size())))
                .toList();
    }

    /** The reports of a year, by column and body. */
    List<Report> ofYear(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** Reports by column, each under its heading; columns without any are left out. */
    List<YearColumnView> byColumn(Collection<Report> reports, Links links) {
        List<YearColumnView> columns = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            if (!ofColumn.isEmpty()) {
                String href = links.to(Addresses.column(column.id(), 1));
                columns.add(new YearColumnView(column.name(), href, items(ofColumn, links)));
            }
        }
        return columns;
    }

    List<ListItemView> items(List<Report> reports, Links links) {
        return reports.stream()
                .map(report -> new ListItemView(
                        report.title(),
                        links.to(report.path()),
                        report.published().toLocalDate().toString(),
                        site.organizations().get(report.key().organization()).name(),
                        site.columns().get(report.key().column()).name(),
                        String.valueOf(report.key().year())))
                .toList();
    }

    /** Links to bodies, by kind. */
    List<LinkGroupView> organizations(Collection<Organization> organizations, Links links) {
        List<LinkGroupView> groups = new ArrayList<>();
        for (OrganizationKind kind : OrganizationKind.values()) {
            List<LinkView> ofKind = organizations.stream()
                    .filter(o -> o.kind() == kind)
                    .map(o -> links.link(o.name(), Addresses.organization(o.id())))
                    .toList();
            if (!ofKind.isEmpty()) {
                groups.add(new LinkGroupView(Labels.of(kind, words), "", ofKind));
            }
        }
        return groups;
    }

    SitemapView sitemap() {
        Links links = Links.from(Addresses.sitemap());
        List<LinkGroupView> groups = new ArrayList<>();
        List<LinkView> pages = new ArrayList<>();
        pages.add(links.link(words.get("home"), Addresses.home()));
        site.coverage().ifPresent(known -> pages.add(links.link(words.get("coverage"), Addresses.coverage())));
        site.pages().forEach(page -> pages.add(links.link(page.title(), page.path())));
        groups.add(new LinkGroupView(site.info().name(), "", pages));
        groups.add(new LinkGroupView(
                words.get("columns"),
                "",
                site.columns().values().stream()
                        .map(column -> links.link(column.name(), Addresses.column(column.id(), 1)))
                        .toList()));
        groups.add(new LinkGroupView(
                words.get("years"),
                links.to(Addresses.years()),
                site.years().stream().map(links::year).toList()));
        groups.add(new LinkGroupView(
                words.get("organizations"),
                links.to(Addresses.organizations()),
                site.organizations().values().stream()
                        .map(o -> links.link(o.name(), Addresses.organization(o.id())))
                        .toList()));
        groups.add(new LinkGroupView(
                words.get("indicators"),
                indicatorsHref(links),
                site.listed().stream()
                        .map((Indicator i) -> links.link(i.name(), Addresses.indicator(i.id())))
                        .toList()));
        groups.removeIf(group -> group.links().isEmpty());
        return new SitemapView(frames.other(links, words.get("sitemap")), groups);
    }

    NotFoundView notFound() {
        Links links = Links.fromAnywhere(Addresses.notFound(), site.info().baseUrl());
        return new NotFoundView(frames.other(links, words.get("notFound")));
    }
}
