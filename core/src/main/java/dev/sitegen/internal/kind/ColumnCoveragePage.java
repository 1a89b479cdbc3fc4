package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Organization;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import java.util.List;
import java.util.Optional;

/**
 * One page of the coverage of a column, organization by organization.
 *
 * @param part its organizations
 */
record ColumnCoveragePage(Column column, ListPart<Organization> part) implements Page {

    private static final int ORGANIZATIONS_A_PAGE = 500;

    static List<ColumnCoveragePage> of(Planning site) {
        List<Organization> all = List.copyOf(site.site().organizations().values());
        return site.site().coverage().map(Coverage::columns).orElse(List.of()).stream()
                .filter(column -> Ids.nameFiles(column.id()))
                .flatMap(column -> ListPart.of(all, ORGANIZATIONS_A_PAGE).stream()
                        .map(part -> new ColumnCoveragePage(column, part)))
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
        return parts.coverage().page(column, part);
    }
}
