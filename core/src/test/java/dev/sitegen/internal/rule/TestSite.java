package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.assemble.IndexedSite;
import dev.sitegen.internal.parse.quantity.QuantityReader;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Column;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.FrontMatter;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextFacts;
import dev.sitegen.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site in memory, made of facts alone. */
final class TestSite {

    static final String COLUMN = "rule-of-law";
    static final String OTHER_COLUMN = "info-disclosure";
    static final String COUNTY = "county";
    static final int YEAR = 2023;

    private final Map<String, Indicator> dictionary = new LinkedHashMap<>();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();
    private final Map<ReportKey, List<Figure>> figures = new LinkedHashMap<>();
    private final Map<ReportKey, Map<String, String>> notes = new LinkedHashMap<>();

    TestSite() {
        organizations.put(COUNTY, organization(COUNTY, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    TestSite indicator(String id, String unit) {
        return indicator(id, unit, Set.of(), OptionalInt.empty(), Optional.empty());
    }

    /** An indicator that may be added up over organizations. */
    TestSite summed(String id, String unit) {
        return define(id, unit, true, Collections.emptySortedMap(), OptionalInt.empty(), Optional.empty());
    }

    /** An indicator that is counted anew from some years, or that is counted only from a year. */
    TestSite indicator(
            String id, String unit, Set<Integer> breaks, OptionalInt from, Optional<BigDecimal> explainAbove) {
        SortedMap<Integer, String> notes = new TreeMap<>();
        breaks.forEach(year -> notes.put(year, "counted anew"));
        return define(id, unit, false, notes, from, explainAbove);
    }

    private TestSite define(
            String id,
            String unit,
            boolean total,
            SortedMap<Integer, String> breaks,
            OptionalInt from,
            Optional<BigDecimal> explainAbove) {
        dictionary.put(
                id,
                new Indicator(
                        id,
                        "name of " + id,
                        unit,
                        "",
                        "",
                        List.of(),
                        new Indicator.Numbers(
                                OptionalInt.empty(), Indicator.Better.NONE, total, Optional.empty(), explainAbove),
                        new Indicator.Lifetime(from, OptionalInt.empty(), breaks),
                        Indicator.Standing.ENTRY,
                        SourcePosition.ofFile("indicators.yaml")));
        return this;
    }

    /** An organization below the county. */
    TestSite town(String id, Optional<LocalDate> since, Optional<LocalDate> until) {
        organizations.put(id, organization(id, Optional.of(COUNTY), since, until));
        return this;
    }

    private static Organization organization(
            String id, Optional<String> parent, Optional<LocalDate> since, Optional<LocalDate> until) {
        SourcePosition position = SourcePosition.ofFile("organizations.yaml");
        return new Organization(
                id, "name of " + id, OrganizationKind.OTHER, parent, "", since, until, List.of(), position);
    }

    /** States a figure, each on a line of its own, in the county's report of the year. */
    TestSite states(String id, String text) {
        return states(new ReportKey(COLUMN, YEAR, COUNTY), id, text);
    }

    TestSite states(ReportKey key, String id, String text) {
        Quantity quantity = QuantityReader.read(text, dictionary.get(id).unit())
                .asQuantity()
                .orElseThrow(() -> new AssertionError(id + " cannot be " + text));
        List<Figure> stated = figures.computeIfAbsent(key, k -> new ArrayList<>());
        SourcePosition position = new SourcePosition(source(key), 7 + stated.size(), 3);
        stated.add(new Figure(id, quantity, text, "", id, true, position));
        return this;
    }

    /** A report without a figure, unless some are stated besides. */
    TestSite publishes(ReportKey key) {
        figures.computeIfAbsent(key, k -> new ArrayList<>());
        return this;
    }

    TestSite notes(String id) {
        notes.put(new ReportKey(COLUMN, YEAR, COUNTY), Map.of(id, "explained"));
        return this;
    }

    private static String source(ReportKey key) {
        return "reports/" + key.column() + "/" + key.year() + "/" + key.organization() + ".md";
    }

    Site site() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String id : List.of(COLUMN, OTHER_COLUMN)) {
            columns.put(id, new Column(id, id, "", List.of(), "", SourcePosition.ofFile("site.yaml")));
        }
        List<Report> reports = figures.keySet().stream().map(this::report).toList();
        return new IndexedSite(
                null,
                columns,
                organizations,
                dictionary,
                reports,
                List.of(),
                List.of(),
                List.of(),
                (site, report) -> List.of(),
                Optional.empty(),
                List.of());
    }

    private Report report(ReportKey key) {
        FrontMatter front = new FrontMatter(
                "",
                "",
                new FrontMatter.Record("", "", Optional.empty(), ""),
                List.of(),
                "",
                false,
                List.of(),
                List.of(),
                notes.getOrDefault(key, Map.of()),
                List.of());
        return new Report(
                key,
                source(key),
                SitePath.of(source(key).replace(".md", ".html")),
                "title",
                LocalDate.of(key.year() + 1, 2, 18).atStartOfDay(),
                front,
                FigureList.of(figures.get(key)),
                TextFacts.none(),
                SourcePosition.ofFile(source(key)),
                Map.of());
    }

    /** Verdict of one rule on the county's report of the year; nothing if it says nothing of it. */
    Optional<Verdict> judge(String rule) {
        List<Verdict> verdicts = judge(new ReportKey(COLUMN, YEAR, COUNTY), rule);
        return verdicts.stream().findFirst();
    }

    List<Verdict> judge(ReportKey key, String... rules) {
        Problems problems = new Problems();
        Site site = site();
        RuleBook book = RuleBook.compile(
                Stream.of(rules).map(TestSite::rule).toList(),
                dictionary,
                OwnUnits.NONE,
                site.columns().keySet(),
                problems);
        assertEquals(List.of(), problems.all());
        return book.judge(site, site.report(key).orElseThrow());
    }

    static Rule rule(String text) {
        return new Rule("check", "check", text, Severity.ERROR, new SourcePosition("indicators.yaml", 40, 11));
    }

    Map<String, Indicator> dictionary() {
        return dictionary;
    }
}
