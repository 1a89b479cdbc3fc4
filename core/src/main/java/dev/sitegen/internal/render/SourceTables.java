package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.rule.SourceTotals;
import dev.sitegen.internal.rule.SourceTotals.Total;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Site;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.SourceSite.Reports;
import dev.sitegen.model.SourceSite.Value;
import dev.sitegen.view.CellView;
import dev.sitegen.view.ColumnHeadView;
import dev.sitegen.view.RowView;
import dev.sitegen.view.TableView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables over the sources of a site: who has published, the totals, and the values of an indicator. */
public final class SourceTables {

    /** More sources that a total lacks are counted and not named. */
    private static final int MOST_MISSING = 20;

    private final Site site;
    private final ThemeTexts words;
    private final FigureFormat format;

    SourceTables(Site site, ThemeTexts words, FigureFormat format) {
        this.site = site;
        this.words = words;
        this.format = format;
    }

    /** The indicators that any source has a value of, in the order of the dictionary. */
    public static List<Indicator> indicators(Site site) {
        return site.indicators().values().stream()
                .filter(indicator -> site.sources().stream()
                        .anyMatch(source -> !source.values(indicator.id()).isEmpty()))
                .toList();
    }

    /** Sources × years with the number of reports that are published and due, a table for each column that any source has reports of. */
    public List<TableView> reports(ListPart<SourceSite> part) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            Collection<Integer> years = newestFirst(site.sources().stream()
                    .flatMap(source -> source.reports().stream())
                    .filter(reports -> reports.column().equals(column.id()))
                    .map(Reports::year));
            if (!years.isEmpty() || tables.isEmpty() && isLast(column)) {
                tables.add(reports(column, years, part, tables.size()));
            }
        }
        return tables;
    }

    /** The last column shows the states of the sources when no source has any report. */
    private boolean isLast(Column column) {
        List<Column> all = List.copyOf(site.columns().values());
        return all.get(all.size() - 1).equals(column);
    }

    private TableView reports(Column column, Collection<Integer> years, ListPart<SourceSite> part, int number) {
        List<ColumnHeadView> heads = new ArrayList<>();
        heads.add(new ColumnHeadView(words.get("sourceState"), "", ""));
        years.forEach(year -> heads.add(head(year)));
        List<RowView> rows = new ArrayList<>();
        for (SourceSite source : part.entries()) {
            List<CellView> cells = new ArrayList<>();
            cells.add(text(state(source)));
            years.forEach(year -> cells.add(reports(source, column, year)));
            rows.add(row(source, cells));
        }
        return new TableView(
                "reports-" + (number + 1),
                words.fill("sourceReports", column.name()),
                words.get("sources"),
                heads,
                rows,
                List.of(),
                words.get("sourceReportsNote"));
    }

    private static CellView reports(SourceSite source, Column column, int year) {
        return source.reports().stream()
                .filter(reports -> reports.year() == year && reports.column().equals(column.id()))
                .findFirst()
                .map(reports -> text(reports.published()
                        + reports.required().map(required -> "/" + required).orElse("")))
                .orElse(CellView.NONE);
    }

    /** The state of the data of a source, in words. */
    public String state(SourceSite source) {
        return words.get(
                switch (source.state()) {
                    case RECEIVED -> "sourceReceived";
                    case LATE -> "sourceLate";
                    case MISSING -> "sourceMissing";
                    case UNVERIFIED -> "sourceUnverified";
                    case UNREADABLE -> "sourceUnreadable";
                });
    }

    /** Indicators × years with the totals over all sources, a table for each column that any source has values of. */
    public List<TableView> totals(Links links) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            List<Indicator> indicators = indicators(site).stream()
                    .filter(indicator -> !years(indicator, column).isEmpty())
                    .toList();
            if (indicators.isEmpty()) {
                continue;
            }
            Collection<Integer> years = newestFirst(indicators.stream().flatMap(i -> years(i, column).stream()));
            tables.add(new TableView(
                    "totals-" + (tables.size() + 1),
                    words.fill("sourceTotals", column.name()),
                    words.get("indicator"),
                    years.stream().map(this::head).toList(),
                    indicators.stream()
                            .map(indicator -> totals(indicator, column, years, links))
                            .toList(),
                    List.of(),
                    words.get("sourceTotalsNote")));
        }
        return tables;
    }

    private RowView totals(Indicator indicator, Column column, Collection<Integer> years, Links links) {
        String name =
                indicator.unit().isEmpty() ? indicator.name() : indicator.name() + words.bracketed(indicator.unit());
        return new RowView(
                name,
                links.to(Addresses.sourceIndicator(indicator.id(), 1)),
                years.stream()
                        .map(year -> total(SourceTotals.of(site.sources(), indicator, column.id(), year), indicator))
                        .toList(),
                "");
    }

    /** A total; one that lacks sources says how many are in it. */
    private CellView total(Total total, Indicator indicator) {
        return total.sum()
                .map(sum -> format.value(sum, indicator))
                .map(sum -> total.isComplete()
                        ? sum
                        : words.fill(
                                "sourceTotalOf",
                                sum,
                                String.valueOf(total.counted()),
                                String.valueOf(site.sources().size())))
                .map(SourceTables::text)
                .orElse(CellView.NONE);
    }

    /**
     * Sources × years of an indicator, the newest first, a table for each column that any source has values of.
     *
     * @param part the sources on the page; the first page has the totals over all
     */
    public List<TableView> ofIndicator(Indicator indicator, ListPart<SourceSite> part) {
        List<TableView> tables = new ArrayList<>();
        for (Column column : site.columns().values()) {
            Collection<Integer> years = years(indicator, column);
            if (!years.isEmpty()) {
                tables.add(new TableView(
                        "table-" + (tables.size() + 1),
                        column.name(),
                        words.get("sources"),
                        years.stream().map(this::head).toList(),
                        part.entries().stream()
                                .map(source -> row(
                                        source,
                                        years.stream()
                                                .map(year -> value(source, indicator, column, year))
                                                .toList()))
                                .toList(),
                        part.isFirst() && indicator.numbers().total()
                                ? List.of(totalRow(indicator, column, years))
                                : List.of(),
                        ""));
            }
        }
        return tables;
    }

    private RowView totalRow(Indicator indicator, Column column, Collection<Integer> years) {
        List<CellView> cells = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int year : years) {
            Total total = SourceTotals.of(site.sources(), indicator, column.id(), year);
            cells.add(total(total, indicator));
            if (!total.isComplete()) {
                notes.add(words.fill("yearIndexTitle", String.valueOf(year))
                        + words.fill("totalMissing", missing(total)));
            }
        }
        return new RowView(words.get("total"), "", cells, String.join(words.get("semicolon"), notes));
    }

    private String missing(Total total) {
        int count = total.missing().size();
        String names = total.missing().stream()
                .limit(MOST_MISSING)
                .map(SourceSite::name)
                .collect(Collectors.joining(words.get("comma")));
        return count > MOST_MISSING ? names + " … (" + count + ")" : names;
    }

    private CellView value(SourceSite source, Indicator indicator, Column column, int year) {
        Optional<Value> value = source.value(indicator.id(), column.id(), year);
        return value.map(v -> new CellView(text(v, indicator), source.href(v.page()), ""))
                .orElse(CellView.NONE);
    }

    private String text(Value value, Indicator indicator) {
        Optional<Quantity> quantity = value.quantity();
        return quantity.map(q -> format.value(q, indicator)).orElseGet(() -> words.get("totalIncomplete"));
    }

    /** The years of which any source has a value, the newest first. */
    private Collection<Integer> years(Indicator indicator, Column column) {
        return newestFirst(site.sources().stream()
                .flatMap(source -> source.values(indicator.id()).stream())
                .filter(value -> value.column().equals(column.id()))
                .map(Value::year));
    }

    private static Collection<Integer> newestFirst(Stream<Integer> years) {
        TreeSet<Integer> sorted = new TreeSet<>(Comparator.reverseOrder());
        years.forEach(sorted::add);
        return sorted;
    }

    private ColumnHeadView head(int year) {
        return new ColumnHeadView(words.fill("yearIndexTitle", String.valueOf(year)), "", "");
    }

    private static RowView row(SourceSite source, List<CellView> cells) {
        return new RowView(source.name(), source.href(""), cells, "");
    }

    private static CellView text(String text) {
        return new CellView(text, "", "");
    }
}
