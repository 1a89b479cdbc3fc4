package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.ListItemView;
import dev.sitegen.view.NotFoundView;
import dev.sitegen.view.SearchColumnView;
import dev.sitegen.view.SearchView;
import dev.sitegen.view.SitemapView;
import dev.sitegen.view.YearColumnView;
import dev.sitegen.view.YearLinkView;
import dev.sitegen.view.YearsView;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that list: columns, years, site map. */
public final class ListViews {

    /** More organizations than this are listed on the pages of organizations only. */
    private static final int MOST_BODIES = 1_000;

    private final Site site;
    private final ThemeTexts words;
    private final Frames frames;
    private final Set<OutputKind> made;
    private final Map<Integer, List<Report>> byYear = new HashMap<>();

    ListViews(Site site, ThemeTexts words, Frames frames, Set<OutputKind> made) {
        this.site = site;
        this.words = words;
        this.frames = frames;
        this.made = made;
        site.reports()
                .forEach(r -> byYear.computeIfAbsent(r.key().year(), year -> new ArrayList<>())
                        .add(r));
    }

    String indicatorsHref(Links links) {
        return site.indicators().isEmpty() ? "" : links.ifMade(OutputKind.INDICATORS, Addresses.indicators());
    }

    public YearsView years() {
        Links links = Links.from(Addresses.years(), made);
        return new YearsView(frames.part(links, "years", words.get("years")), years(links));
    }

    public List<YearLinkView> years(Links links) {
        return !links.has(OutputKind.YEARS)
                ? List.of()
                : site.years().stream()
                        .map(year -> new YearLinkView(
                                String.valueOf(year),
                                links.yearAddress(year),
                                String.valueOf(byYear.get(year).size())))
                        .toList();
    }

    /** The reports of a year, by column and organization. */
    public List<Report> ofYear(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** Reports by column, each under its heading; columns without any are left out. */
    public List<YearColumnView> byColumn(Collection<Report> reports, Links links) {
        List<YearColumnView> columns = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            if (!ofColumn.isEmpty()) {
                String href = links.column(column.id());
                columns.add(new YearColumnView(column.name(), href, items(ofColumn, links)));
            }
        }
        return columns;
    }

    /** The years of a column, newest first, with the way to the page of each; none where years have no pages. */
    public List<YearLinkView> yearsOf(Column column, Links links) {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        site.reports().stream()
                .filter(report -> report.key().column().equals(column.id()))
                .forEach(report -> counts.merge(report.key().year(), 1, Integer::sum));
        return !links.has(OutputKind.YEARS)
                ? List.of()
                : counts.entrySet().stream()
                        .map(e -> new YearLinkView(
                                String.valueOf(e.getKey()),
                                links.yearAddress(e.getKey()),
                                String.valueOf(e.getValue())))
                        .toList();
    }

    /** The organizations that publish in a column, by kind; a list too long for it is left to the pages of the list. */
    public List<LinkGroupView> publishing(Column column, Links links) {
        Set<String> ids = site.reports().stream()
                .map(Report::key)
                .filter(key -> key.column().equals(column.id()))
                .map(ReportKey::organization)
                .collect(Collectors.toSet());
        return bodies(
                site.organizations().values().stream()
                        .filter(organization -> ids.contains(organization.id()))
                        .toList(),
                links);
    }

    public List<ListItemView> items(List<Report> reports, Links links) {
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

    /** Links to organizations, by kind; none without pages of organizations. */
    public List<LinkGroupView> organizations(Collection<Organization> organizations, Links links) {
        List<LinkGroupView> groups = new ArrayList<>();
        if (!links.has(OutputKind.ORGANIZATIONS)) {
            return groups;
        }
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

    /** The same for a page that is about something else: a list too long for it is left to the pages of the list. */
    public List<LinkGroupView> bodies(Collection<Organization> organizations, Links links) {
        if (organizations.size() <= MOST_BODIES || !links.has(OutputKind.ORGANIZATIONS)) {
            return organizations(organizations, links);
        }
        String title = words.get("all") + " " + organizations.size();
        return List.of(new LinkGroupView("", "", List.of(links.link(title, Addresses.organizations()))));
    }

    public SitemapView sitemap() {
        Links links = Links.from(Addresses.sitemap(), made);
        List<LinkGroupView> groups = new ArrayList<>();
        List<LinkView> pages = new ArrayList<>();
        pages.add(links.link(words.get("home"), Addresses.home()));
        if (site.coverage().isPresent() && made.contains(OutputKind.COVERAGE)) {
            pages.add(links.link(words.get("coverage"), Addresses.coverage()));
        }
        site.pages().forEach(page -> pages.add(links.link(page.title(), page.path())));
        groups.add(new LinkGroupView(site.info().name(), "", pages));
        groups.add(new LinkGroupView(
                words.get("columns"),
                "",
                site.columns().values().stream()
                        .map(column -> LinkView.to(column.name(), links.column(column.id())))
                        .toList()));
        groups.add(new LinkGroupView(
                words.get("years"),
                links.ifMade(OutputKind.YEARS, Addresses.years()),
                site.years().stream().map(links::year).toList()));
        groups.add(new LinkGroupView(
                words.get("organizations"),
                links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations()),
                site.organizations().size() > MOST_BODIES
                        ? bodies(site.organizations().values(), links).stream()
                                .flatMap(group -> group.links().stream())
                                .toList()
                        : site.organizations().values().stream()
                                .map(o -> LinkView.to(o.name(), links.organization(o.id())))
                                .toList()));
        groups.add(new LinkGroupView(
                words.get("indicators"),
                indicatorsHref(links),
                site.listed().stream()
                        .map((Indicator i) -> LinkView.to(i.name(), links.indicator(i.id())))
                        .toList()));
        groups.removeIf(
                group -> group.links().stream().allMatch(link -> link.href().isEmpty()));
        return new SitemapView(frames.other(links, words.get("sitemap")), groups);
    }

    public SearchView search() {
        Links links = Links.from(Addresses.search(), made);
        List<SearchColumnView> columns = site.columns().values().stream()
                .map(column -> new SearchColumnView(column.id(), column.name()))
                .toList();
        List<LinkView> ways = new ArrayList<>();
        site.columns().values().forEach(column -> ways.add(LinkView.to(column.name(), links.column(column.id()))));
        ways.add(LinkView.to(words.get("years"), links.ifMade(OutputKind.YEARS, Addresses.years())));
        ways.add(LinkView.to(
                words.get("organizations"), links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations())));
        ways.add(LinkView.to(words.get("sitemap"), links.ifMade(OutputKind.SITEMAP, Addresses.sitemap())));
        ways.removeIf(link -> link.href().isEmpty());
        return new SearchView(
                frames.other(links, words.get("search")),
                columns,
                site.years().stream().map(String::valueOf).toList(),
                ways);
    }

    public NotFoundView notFound() {
        Links links = Links.fromAnywhere(Addresses.notFound(), site.info().baseUrl(), made);
        // Without scheme and host, so that the page is whole on another host, too: a preview, a mirror.
        String root = site.info().baseUrl().map(URI::getRawPath).orElse("");
        return new NotFoundView(frames.other(links, words.get("notFound")), root);
    }
}
