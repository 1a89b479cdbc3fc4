package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.CoverageViews;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Organization;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.ColumnCoverageView;
import dev.sitegen.view.DutyTableView;
import dev.sitegen.view.DutyTableView.DutyRowView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the coverage of a column, organization by organization.
 *
 * @param part its organizations
 */
record ColumnCoveragePage(Column column, ListPart<Organization> part) implements Page {

    private static final int ORGANIZATIONS_A_PAGE = 80;

    static List<ColumnCoveragePage> of(Planning site) {
        List<Organization> all = List.copyOf(site.site().organizations().values());
        List<ColumnCoveragePage> pages = new ArrayList<>();
        site.site()
                .coverage()
                .ifPresent(coverage -> coverage.columns().stream()
                        .filter(column -> Ids.nameFiles(column.id()))
                        .forEach(column -> ListPart.of(longestOverdueFirst(all, coverage, column), ORGANIZATIONS_A_PAGE)
                                .forEach(part -> pages.add(new ColumnCoveragePage(column, part)))));
        return pages;
    }

    /** The organizations, those first that let readers wait longest for a report; the others as the site has them. */
    private static List<Organization> longestOverdueFirst(List<Organization> all, Coverage coverage, Column column) {
        Map<Organization, Long> days = new HashMap<>();
        for (Organization organization : all) {
            long longest = coverage.of(organization, column).stream()
                    .filter(duty -> duty.state() == Duty.State.MISSING)
                    .mapToLong(Duty::days)
                    .max()
                    .orElse(0);
            days.put(organization, longest);
        }
        return all.stream()
                .sorted(Comparator.comparing((Organization o) -> days.get(o)).reversed())
                .toList();
    }

    @Override
    public SitePath path() {
        return Addresses.coverage(column.id(), part.number());
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(column.position());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.COLUMN_COVERAGE;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        CoverageViews views = parts.coverage();
        Coverage coverage = parts.site().coverage().orElseThrow();
        DutyTableView table = new DutyTableView(
                column.name(),
                parts.words().get("organization"),
                coverage.years(column).stream().map(views::year).toList(),
                part.entries().stream()
                        .map(organization -> row(views, coverage, organization, links))
                        .toList());
        return new ColumnCoverageView(
                parts.frames().part(links, "coverage", parts.numbered(part.number(), column.name())),
                column.name(),
                views.asOf(coverage),
                views.deadlines(column),
                columns(parts, coverage, links),
                table,
                parts.pagers(number -> links.to(Addresses.coverage(column.id(), number)))
                        .pager(part),
                parts.downloads().ofCoverage(links));
    }

    /** The ways to all columns, and to each. */
    private List<LinkView> columns(PageParts parts, Coverage coverage, Links links) {
        List<LinkView> columns = new ArrayList<>();
        columns.add(links.link(parts.words().get("all"), Addresses.coverage()));
        for (Column other : coverage.columns()) {
            String href = links.to(Addresses.coverage(other.id(), 1));
            columns.add(new LinkView(other.name(), href, other == column));
        }
        return columns;
    }

    private DutyRowView row(CoverageViews views, Coverage coverage, Organization organization, Links links) {
        return new DutyRowView(
                organization.name(),
                links.organization(organization.id()),
                coverage.of(organization, column).stream()
                        .map(duty -> views.cell(duty, links))
                        .toList());
    }
}
