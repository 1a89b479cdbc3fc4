package dev.sitegen.internal.sources;

import dev.sitegen.internal.rule.QuantitySum;
import dev.sitegen.internal.sources.CsvTable.Row;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.SourceSite.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The values of a source for one indicator: what its head states, else the total of the organizations below. */
final class SourceValues {

    static final List<String> COLUMNS = List.of("organization", "column", "year", "value", "unit", "qualifier", "page");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,20})?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** A page of the same site, as part of an address: no other host, and no way out of the site. */
    private static final Pattern PAGE = Pattern.compile(
            "(?!\\.)[\\w%~!$()*+,;=@-][\\w.%~!$()*+,;=@-]*(?:/(?!\\.)[\\w.%~!$()*+,;=@-]+)*(?:#[\\w.%~!$()*+,;=@/-]*)?");

    private record Place(String column, int year) {}

    private record Stated(Quantity quantity, String page) {}

    private final Indicator indicator;
    private final SourceOrganizations organizations;
    private final Map<Place, Map<String, Stated>> stated = new LinkedHashMap<>();

    private SourceValues(Indicator indicator, SourceOrganizations organizations) {
        this.indicator = indicator;
        this.organizations = organizations;
    }

    /**
     * Reads the files of an indicator.
     *
     * @param columns the columns that the values may be of
     * @param total whether the source adds the indicator up
     */
    static List<Value> read(
            Indicator indicator,
            List<CsvTable> tables,
            Map<String, Column> columns,
            SourceOrganizations organizations,
            boolean total)
            throws BadSourceException {
        SourceValues values = new SourceValues(indicator, organizations);
        for (CsvTable table : tables) {
            for (Row row : table.rows()) {
                if (columns.containsKey(row.get("column")) && row.get("unit").equals(indicator.unit())) {
                    values.add(table, row, columns.get(row.get("column")).id());
                }
            }
        }
        return values.all(total);
    }

    private void add(CsvTable table, Row row, String column) throws BadSourceException {
        Place place = new Place(column, year(table, row));
        stated.computeIfAbsent(place, p -> new LinkedHashMap<>())
                .putIfAbsent(row.get("organization"), new Stated(quantity(table, row), page(table, row)));
    }

    /** The year of a row. */
    static int year(CsvTable table, Row row) throws BadSourceException {
        String year = row.get("year");
        if (!YEAR.matcher(year).matches()) {
            throw table.bad("year", year);
        }
        return Integer.parseInt(year);
    }

    private Quantity quantity(CsvTable table, Row row) throws BadSourceException {
        String number = row.get("value");
        Optional<Qualifier> qualifier = Arrays.stream(Qualifier.values())
                .filter(each -> each.symbol().equals(row.get("qualifier")))
                .findFirst();
        if (!NUMBER.matcher(number).matches() || qualifier.isEmpty()) {
            throw table.bad("value", number + " " + row.get("qualifier"));
        }
        BigDecimal value = new BigDecimal(number);
        int decimals = value.scale();
        return new Quantity(value, decimals, qualifier.get(), indicator.unit(), BigDecimal.ONE.movePointLeft(decimals));
    }

    private static String page(CsvTable table, Row row) throws BadSourceException {
        String page = row.get("page");
        if (!PAGE.matcher(page).matches()) {
            throw table.bad("page", page);
        }
        return page;
    }

    private List<Value> all(boolean total) {
        List<Value> values = new ArrayList<>();
        Optional<String> head = organizations.head();
        for (Map.Entry<Place, Map<String, Stated>> entry : stated.entrySet()) {
            Optional<Stated> own = head.map(entry.getValue()::get);
            Place place = entry.getKey();
            if (own.isPresent()) {
                values.add(new Value(
                        place.column(),
                        place.year(),
                        Optional.of(own.get().quantity()),
                        own.get().page(),
                        0));
            } else if (total) {
                sum(place, entry.getValue()).ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    /** The total of a column and year; without a quantity if an organization that is expected states nothing. */
    private Optional<Value> sum(Place place, Map<String, Stated> byOrganization) {
        List<Quantity> found = new ArrayList<>();
        boolean complete = true;
        for (String organization : organizations.expected(stating(place.column()), place.year())) {
            Stated one = byOrganization.get(organization);
            complete &= one != null;
            if (one != null) {
                found.add(one.quantity());
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> sum = complete ? Optional.of(QuantitySum.of(found, indicator.unit())) : Optional.empty();
        String page = SitePath.of("indicators/" + indicator.id() + ".html").encoded();
        return Optional.of(new Value(place.column(), place.year(), sum, page, found.size()));
    }

    private Set<String> stating(String column) {
        Set<String> stating = new HashSet<>();
        stated.forEach((place, byOrganization) -> {
            if (place.column().equals(column)) {
                stating.addAll(byOrganization.keySet());
            }
        });
        return stating;
    }
}
