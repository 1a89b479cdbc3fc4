package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.ListItemView;
import dev.sitegen.view.YearColumnView;
import dev.sitegen.view.YearLinkView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of reports, years and organizations, which several pages show. */
public final class ListViews {

    /** More organizations than this are listed on the pages of organizations only. */
    public static final int MOST_ORGANIZATIONS = 1_000;

    private final Site site;
    private final ThemeTexts words;
    private final Map<Integer, List<Report>> byYear = new HashMap<>();

    ListViews(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
        site.reports()
                .forEach(r -> byYear.computeIfAbsent(r.key().year(), year -> new ArrayList<>())
                        .add(r));
    }

    /** The link to the list of indicators; empty where there are none. */
    public String indicatorsHref(Links links) {
        return site.indicators().isEmpty() ? "" : links.ifMade(OutputKind.INDICATORS, Addresses.indicators());
    }

    /** All years with the number of their reports, newest first; none where years have no pages. */
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

    /** Reports as lists show them. */
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
    public List<LinkGroupView> organizationsOrLink(Collection<Organization> organizations, Links links) {
        if (organizations.size() <= MOST_ORGANIZATIONS || !links.has(OutputKind.ORGANIZATIONS)) {
            return organizations(organizations, links);
        }
        String title = words.get("all") + " " + organizations.size();
        return List.of(new LinkGroupView("", "", List.of(links.link(title, Addresses.organizations()))));
    }
}
