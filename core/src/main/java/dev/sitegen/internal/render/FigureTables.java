package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.Totals;
import dev.sitegen.internal.rule.Totals.Total;
import dev.sitegen.model.Column;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.view.CellView;
import dev.sitegen.view.ColumnHeadView;
import dev.sitegen.view.RowView;
import dev.sitegen.view.TableView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables of figures: organizations × indicators of a year, indicators × years of an organization, organizations × years
 * of an indicator.
 */
public final class FigureTables {

    /** More rows of a year no reader goes through; the pages of organizations and indicators have all. */
    private static final int MOST_ROWS = 200;

    /** More organizations that a total lacks are counted and not named. */
    private static final int MOST_MISSING = 100;

    private final Site site;
    private final ThemeTexts words;
    private final FigureFormat format;
    private final SeriesLinks series;

    /** The indicators by what they are listed under, in the order of the dictionary. */
    private final Map<String, List<Indicator>> groups;

    FigureTables(Site site, ThemeTexts words, FigureFormat format, SeriesLinks series) {
        this.site = site;
        this.words = words;
        this.format = format;
        this.series = series;
        this.groups =
                groups(site.listed().stream().filter(Indicator::isInTables).toList(), words);
    }

    /** Indicators by group; those without one come under a group of their own. */
    public static Map<String, List<Indicator>> groups(Collection<Indicator> indicators, ThemeTexts words) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String group = indicator.group().isEmpty() ? words.get("otherGroup") : indicator.group();
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(indicator);
        }
        return groups;
    }

    /** Organizations × indicators, a table for each column and group that has figures for the year. */
    public List<TableView> ofYear(Collection<Report> reports, Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            groups.forEach((group, indicators) -> {
                List<Indicator> stated = indicators.stream()
                        .filter(i -> ofColumn.stream().anyMatch(r -> r.states(i.id())))
                        .toList();
                if (!stated.isEmpty()) {
                    tables.add(organizationTable(caption(group, column), tables.size(), stated, ofColumn, links));
                }
            });
        }
        return tables;
    }

    private TableView organizationTable(
            String caption, int number, List<Indicator> indicators, List<Report> reports, Links links) {
        List<ColumnHeadView> heads = indicators.stream()
                .map(i -> new ColumnHeadView(i.name(), i.unit(), links.indicator(i.id())))
                .toList();
        List<Report> stating = reports.stream()
                .filter(report -> indicators.stream().anyMatch(i -> report.states(i.id())))
                .toList();
        List<RowView> rows = stating.stream()
                .limit(MOST_ROWS)
                .map(report -> row(
                        site.organizations().get(report.key().organization()).name(),
                        links.to(report.path()),
                        indicators.stream().map(i -> cell(report, i, links)).toList()))
                .toList();
        ReportKey any = reports.get(0).key();
        List<Sum> sums = indicators.stream()
                .map(i -> new Sum(Totals.of(site, i, any.column()), i, any.year(), i.name()))
                .toList();
        return new TableView(
                anchor(number),
                caption,
                words.get("organization"),
                heads,
                rows,
                totals(sums, links),
                note(stating.size()));
    }

    /** Indicators × years of one organization, the newest first, a table for each column and group. */
    public List<TableView> ofOrganization(Collection<Report> reports, Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            groups.forEach((group, indicators) -> {
                // A year without a value of the group is no column of its table.
                List<Report> stating = ofColumn.stream()
                        .filter(r -> indicators.stream().anyMatch(i -> r.states(i.id())))
                        .sorted(NewestFirst.BY_YEAR)
                        .toList();
                List<RowView> rows = new ArrayList<>();
                for (Indicator indicator : indicators) {
                    List<CellView> cells =
                            stating.stream().map(r -> cell(r, indicator, links)).toList();
                    if (cells.stream().anyMatch(CellView::present)) {
                        String href = links.indicator(indicator.id());
                        rows.add(row(nameWithUnit(indicator), href, cells));
                    }
                }
                if (!rows.isEmpty()) {
                    List<ColumnHeadView> heads = stating.stream()
                            .map(r -> yearHead(r.key().year(), links.to(r.path())))
                            .toList();
                    String caption = caption(group, column);
                    tables.add(new TableView(
                            anchor(tables.size()), caption, words.get("indicator"), heads, rows, List.of(), ""));
                }
            });
        }
        return tables;
    }

    /**
     * Organizations × years of one indicator, the newest first, a table for each column.
     *
     * @param organizations the organizations on the page; those on the first page of several are added up with all others
     */
    public List<TableView> ofIndicator(Indicator indicator, ListPart<Organization> organizations, Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Integer> years = site.years(indicator.id(), column);
            List<RowView> rows = new ArrayList<>();
            for (Organization organization : organizations.entries()) {
                List<CellView> cells = new ArrayList<>(years.size());
                for (int year : years) {
                    cells.add(cell(new ReportKey(column.id(), year, organization.id()), indicator, links));
                }
                if (cells.stream().anyMatch(CellView::present)) {
                    rows.add(row(organization.name(), links.organization(organization.id()), cells));
                }
            }
            if (!rows.isEmpty()) {
                List<ColumnHeadView> heads = years.stream()
                        .map(year -> yearHead(year, links.yearAddress(year)))
                        .toList();
                tables.add(new TableView(
                        anchor(tables.size()),
                        column.name(),
                        words.get("organization"),
                        heads,
                        rows,
                        organizations.isFirst() ? totals(indicator, column, years, links) : List.of(),
                        ""));
            }
        }
        return tables;
    }

    /** A value with the id by which its sentence leads to it. */
    private CellView cell(ReportKey key, Indicator indicator, Links links) {
        Optional<Report> report = site.report(key);
        CellView cell = report.isEmpty() ? CellView.NONE : cell(report.get(), indicator, links);
        return cell.present() ? cell.withId(series.id(key)) : cell;
    }

    private List<RowView> totals(Indicator indicator, Column column, List<Integer> years, Links links) {
        Totals totals = Totals.of(site, indicator, column.id());
        return totals(
                years.stream()
                        .map(year -> new Sum(totals, indicator, year, year(year)))
                        .toList(),
                links);
    }

    /** Total of the organizations below one, for a column of a table. */
    private record Sum(Totals totals, Indicator indicator, int year, String head) {}

    /**
     * A row for each organization that has organizations below to add up. What a sum lacks is named, and the sum is not
     * shown.
     */
    private List<RowView> totals(List<Sum> sums, Links links) {
        List<RowView> rows = new ArrayList<>();
        for (Organization parent : site.organizations().values()) {
            if (sums.stream().noneMatch(sum -> sum.totals.isFor(parent))) {
                continue;
            }
            List<CellView> cells = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (Sum sum : sums) {
                Optional<Total> total = sum.totals.isFor(parent) ? sum.totals.of(parent, sum.year) : Optional.empty();
                cells.add(total.map(t -> new CellView(sum(t, sum.indicator), "", ""))
                        .orElse(CellView.NONE));
                total.filter(t -> !t.isComplete()).ifPresent(t -> missing.add(sum.head + missing(t)));
            }
            if (cells.stream().anyMatch(CellView::present)) {
                String href = links.organization(parent.id());
                String note = String.join(words.get("semicolon"), missing);
                rows.add(new RowView(words.fill("totalBelow", parent.name()), href, cells, note));
            }
        }
        return rows;
    }

    private String sum(Total total, Indicator indicator) {
        return total.isComplete() ? format.value(total.sum(), indicator) : words.get("totalIncomplete");
    }

    private String missing(Total total) {
        int count = total.missing().size();
        String names = total.missing().stream()
                .limit(MOST_MISSING)
                .map(Organization::name)
                .collect(Collectors.joining(words.get("comma")));
        return words.fill("totalMissing", count > MOST_MISSING ? names + " … (" + count + ")" : names);
    }

    private String note(int organizations) {
        return organizations > MOST_ROWS ? words.fill("tableShown", String.valueOf(MOST_ROWS)) : "";
    }

    private CellView cell(Report report, Indicator indicator, Links links) {
        Optional<Figure> figure = report.figure(indicator.id());
        return figure.isEmpty()
                ? CellView.NONE
                : new CellView(format.value(figure.get(), indicator), links.figure(report, figure.get()), "");
    }

    private ColumnHeadView yearHead(int year, String href) {
        return new ColumnHeadView(year(year), "", href);
    }

    private String year(int year) {
        return words.fill("yearIndexTitle", String.valueOf(year));
    }

    private String nameWithUnit(Indicator indicator) {
        return indicator.unit().isEmpty() ? indicator.name() : indicator.name() + words.bracketed(indicator.unit());
    }

    /** The tables of a group are named by column only where there are several. */
    private String caption(String group, Column column) {
        return site.columns().size() == 1 ? group : group + words.bracketed(column.name());
    }

    private static RowView row(String title, String href, List<CellView> cells) {
        return new RowView(title, href, cells, "");
    }

    private static String anchor(int number) {
        return "table-" + (number + 1);
    }
}
