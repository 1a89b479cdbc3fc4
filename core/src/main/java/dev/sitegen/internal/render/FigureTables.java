package dev.sitegen.internal.render;

import dev.sitegen.model.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables of figures: bodies × indicators of a year, indicators × years of a body, bodies × years of an indicator. */
final class FigureTables {

    private final Site site;
    private final Words words;
    private final FigureFormat format;

    /** The indicators by what they are listed under, in the order of the dictionary. */
    private final Map<String, List<Indicator>> groups;

    FigureTables(Site site, Words words, FigureFormat format) {
        this.site = site;
        this.words = words;
        this.format = format;
        this.groups = groups(site.indicators().values(), words);
    }

    /** Indicators by group; those without one come under a group of their own. */
    static Map<String, List<Indicator>> groups(Collection<Indicator> indicators, Words words) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String group = indicator.group().isEmpty() ? words.get("otherGroup") : indicator.group();
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(indicator);
        }
        return groups;
    }

    /** Bodies × indicators, a table for each column and group that has figures for the year. */
    List<TableView> ofYear(Collection<Report> reports, Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            groups.forEach((group, indicators) -> {
                List<Indicator> stated = indicators.stream()
                        .filter(i ->
                                ofColumn.stream().anyMatch(r -> r.figure(i.id()).isPresent()))
                        .toList();
                if (!stated.isEmpty()) {
                    tables.add(bodies(caption(group, column), tables.size(), stated, ofColumn, links));
                }
            });
        }
        return tables;
    }

    private TableView bodies(
            String caption, int number, List<Indicator> indicators, List<Report> reports, Links links) {
        List<ColumnHeadView> heads = indicators.stream()
                .map(i -> new ColumnHeadView(i.name(), i.unit(), links.to(Addresses.indicator(i.id()))))
                .toList();
        List<RowView> rows = new ArrayList<>();
        for (Report report : reports) {
            List<CellView> cells = indicators.stream()
                    .map(i -> cell(report.figure(i.id()).map(f -> new Observation(report, f)), i, links))
                    .toList();
            if (cells.stream().anyMatch(CellView::present)) {
                Organization organization =
                        site.organizations().get(report.key().organization());
                rows.add(row(organization.name(), links.to(report.path()), cells));
            }
        }
        return table(number, caption, words.get("body"), heads, rows);
    }

    /** Indicators × years of one body, a table for each column and group. */
    List<TableView> ofOrganization(Collection<Report> reports, Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Report> ofColumn = reports.stream()
                    .filter(r -> r.key().column().equals(column.id()))
                    .toList();
            groups.forEach((group, indicators) -> {
                List<RowView> rows = new ArrayList<>();
                for (Indicator indicator : indicators) {
                    List<CellView> cells = ofColumn.stream()
                            .map(r -> cell(r.figure(indicator.id()).map(f -> new Observation(r, f)), indicator, links))
                            .toList();
                    if (cells.stream().anyMatch(CellView::present)) {
                        String href = links.to(Addresses.indicator(indicator.id()));
                        rows.add(row(nameWithUnit(indicator), href, cells));
                    }
                }
                if (!rows.isEmpty()) {
                    List<ColumnHeadView> heads = ofColumn.stream()
                            .map(r -> yearHead(r.key().year(), links.to(r.path())))
                            .toList();
                    String caption = caption(group, column);
                    tables.add(table(tables.size(), caption, words.get("indicator"), heads, rows));
                }
            });
        }
        return tables;
    }

    /** Bodies × years of one indicator, a table for each column. */
    List<TableView> ofIndicator(Indicator indicator, Links links) {
        List<TableView> tables = new ArrayList<>();
        List<Series> all = site.series(indicator.id());
        for (Column column : site.columns().values()) {
            List<Series> series =
                    all.stream().filter(s -> s.column().equals(column.id())).toList();
            TreeSet<Integer> years = new TreeSet<>();
            series.forEach(s -> s.observations().forEach(o -> years.add(o.year())));
            Map<String, Series> byOrganization =
                    series.stream().collect(Collectors.toMap(Series::organization, Function.identity()));
            List<RowView> rows = site.organizations().values().stream()
                    .filter(organization -> byOrganization.containsKey(organization.id()))
                    .map(organization -> row(
                            organization.name(),
                            links.to(Addresses.organization(organization.id())),
                            years.stream()
                                    .map(year -> cell(
                                            byOrganization
                                                    .get(organization.id())
                                                    .in(year),
                                            indicator,
                                            links))
                                    .toList()))
                    .toList();
            if (!rows.isEmpty()) {
                List<ColumnHeadView> heads = years.stream()
                        .map(year -> yearHead(year, links.to(Addresses.year(year))))
                        .toList();
                tables.add(table(tables.size(), column.name(), words.get("body"), heads, rows));
            }
        }
        return tables;
    }

    private CellView cell(Optional<Observation> observation, Indicator indicator, Links links) {
        return observation
                .map(o -> new CellView(
                        format.value(o.figure().quantity(), indicator), links.figure(o.report(), o.figure())))
                .orElse(CellView.NONE);
    }

    private ColumnHeadView yearHead(int year, String href) {
        return new ColumnHeadView(words.fill("yearIndexTitle", String.valueOf(year)), "", href);
    }

    private static String nameWithUnit(Indicator indicator) {
        return indicator.unit().isEmpty() ? indicator.name() : indicator.name() + "（" + indicator.unit() + "）";
    }

    /** A group's tables are told apart by column only where there are several. */
    private String caption(String group, Column column) {
        return site.columns().size() == 1 ? group : group + "（" + column.name() + "）";
    }

    private static RowView row(String title, String href, List<CellView> cells) {
        return new RowView(title, href, cells, "");
    }

    private static TableView table(
            int number, String caption, String corner, List<ColumnHeadView> heads, List<RowView> rows) {
        return new TableView("table-" + (number + 1), caption, corner, heads, rows, RowView.NONE);
    }
}
