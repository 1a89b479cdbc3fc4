package dev.sitegen.internal.assemble;

import dev.sitegen.model.Column;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.TextPage;
import dev.sitegen.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A site with indexes over its reports, made once, so that every question of a page is answered by a look-up. */
public final class IndexedSite implements Site {

    private final SiteInfo info;
    private final Map<String, Column> columns;
    private final Map<String, Organization> organizations;
    private final Map<String, Indicator> indicators;
    private final List<Report> reports;
    private final List<TextPage> pages;
    private final List<ContentFile> files;
    private final List<Rule> rules;
    private final BiFunction<Site, Report, List<Verdict>> judge;
    private final Map<ReportKey, Report> byKey;
    private final Map<String, List<Report>> byOrganization;
    private final Map<String, List<Organization>> children;
    private final Map<String, Observations> observations;
    private final List<Indicator> listed;
    private final List<Integer> years;
    private final Optional<Coverage> coverage;
    private final List<SourceSite> sources;

    /**
     * Sorts and indexes the parts.
     *
     * @param info facts about the site as a whole
     * @param columns by id, in order
     * @param organizations by id, in order
     * @param indicators by id, in order
     * @param reports in any order; each names a column and an organization that are there, and no two have one key
     * @param pages ordinary pages, in order
     * @param files what is published as it is
     * @param rules the checks the dictionary declares
     * @param judge judges one report of this site by the rules
     * @param asOf the day that counts as today, if one does
     * @param sources the sites whose data are added up, in order
     */
    public IndexedSite(
            SiteInfo info,
            Map<String, Column> columns,
            Map<String, Organization> organizations,
            Map<String, Indicator> indicators,
            List<Report> reports,
            List<TextPage> pages,
            List<ContentFile> files,
            List<Rule> rules,
            BiFunction<Site, Report, List<Verdict>> judge,
            Optional<LocalDate> asOf,
            List<SourceSite> sources) {
        this.info = info;
        this.sources = List.copyOf(sources);
        this.columns = copy(columns);
        this.organizations = copy(organizations);
        this.indicators = copy(indicators);
        this.reports = reports.stream().sorted(order(columns, organizations)).toList();
        this.pages =
                pages.stream().sorted(Comparator.comparing(TextPage::source)).toList();
        this.files =
                files.stream().sorted(Comparator.comparing(ContentFile::source)).toList();
        this.rules = List.copyOf(rules);
        this.judge = judge;
        this.byKey = Map.copyOf(reports.stream().collect(Collectors.toMap(Report::key, Function.identity())));
        this.byOrganization = this.reports.stream()
                .collect(Collectors.groupingBy(report -> report.key().organization()));
        this.children = this.organizations.values().stream()
                .filter(organization -> organization.parent().isPresent())
                .collect(Collectors.groupingBy(
                        organization -> organization.parent().get()));
        this.observations = observe(this.reports);
        // Every organization's page asks for them.
        this.years = reports.stream()
                .map(r -> r.key().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        this.coverage =
                asOf.flatMap(day -> Coverage.of(this.columns.values(), this.organizations.values(), byKey, day));
        this.listed = this.indicators.values().stream()
                .filter(indicator -> !indicator.isCell() || isWorthAPage(indicator))
                .toList();
    }

    /** A form has hundreds of cells, of which most are zero in most reports. */
    private boolean isWorthAPage(Indicator cell) {
        List<Observation> stated = observations(cell.id());
        return cell.isInTables() && !stated.isEmpty()
                || stated.stream().anyMatch(o -> o.figure().quantity().value().signum() != 0);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static Comparator<Report> order(Map<String, Column> columns, Map<String, Organization> organizations) {
        Map<String, Integer> columnOrder = positions(columns);
        Map<String, Integer> organizationOrder = positions(organizations);
        return Comparator.<Report>comparingInt(r -> columnOrder.get(r.key().column()))
                .thenComparingInt(r -> r.key().year())
                .thenComparingInt(r -> organizationOrder.get(r.key().organization()));
    }

    private static Map<String, Integer> positions(Map<String, ?> map) {
        Map<String, Integer> positions = new HashMap<>();
        map.keySet().forEach(key -> positions.put(key, positions.size()));
        return positions;
    }

    private static Map<String, Observations> observe(List<Report> reports) {
        Map<String, Observations> observations = new HashMap<>();
        for (Report report : reports) {
            for (String indicator : report.indicators()) {
                observations.computeIfAbsent(indicator, Observations::new).addReport(report);
            }
        }
        return observations;
    }

    @Override
    public SiteInfo info() {
        return info;
    }

    @Override
    public Map<String, Column> columns() {
        return columns;
    }

    @Override
    public Map<String, Organization> organizations() {
        return organizations;
    }

    @Override
    public Map<String, Indicator> indicators() {
        return indicators;
    }

    @Override
    public List<Indicator> listed() {
        return listed;
    }

    @Override
    public List<Report> reports() {
        return reports;
    }

    @Override
    public List<TextPage> pages() {
        return pages;
    }

    @Override
    public List<ContentFile> files() {
        return files;
    }

    @Override
    public Optional<Report> report(ReportKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<Report> reportsOf(Organization organization) {
        return Collections.unmodifiableList(byOrganization.getOrDefault(organization.id(), List.of()));
    }

    @Override
    public List<Organization> children(Organization organization) {
        return Collections.unmodifiableList(children.getOrDefault(organization.id(), List.of()));
    }

    @Override
    public Optional<Report> neighbour(Report report, int years) {
        ReportKey key = report.key();
        return report(new ReportKey(key.column(), key.year() + years, key.organization()));
    }

    @Override
    public List<Integer> years() {
        return years;
    }

    @Override
    public List<Observation> observations(String indicator) {
        List<Observation> stated = observations.get(indicator);
        return stated == null ? List.of() : Collections.unmodifiableList(stated);
    }

    @Override
    public List<Integer> years(String indicator, Column column) {
        Observations stated = observations.get(indicator);
        return stated == null ? List.of() : stated.years(column.id());
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Verdict> verdicts(Report report) {
        return judge.apply(this, report);
    }

    @Override
    public Optional<Coverage> coverage() {
        return coverage;
    }

    @Override
    public List<SourceSite> sources() {
        return sources;
    }

    @Override
    public List<Series> series(String indicator) {
        Map<String, Map<String, List<Observation>>> byColumn = new LinkedHashMap<>();
        for (Observation observation : observations(indicator)) {
            ReportKey key = observation.report().key();
            byColumn.computeIfAbsent(key.column(), column -> new LinkedHashMap<>())
                    .computeIfAbsent(key.organization(), organization -> new ArrayList<>())
                    .add(observation);
        }
        List<Series> series = new ArrayList<>();
        byColumn.forEach((column, byOrganization) -> byOrganization.forEach(
                (organization, stated) -> series.add(new Series(indicator, organization, column, stated))));
        return Collections.unmodifiableList(series);
    }
}
