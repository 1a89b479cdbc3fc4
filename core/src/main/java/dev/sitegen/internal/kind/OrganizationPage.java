package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Labels;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.OrganizationView;
import dev.sitegen.view.PageView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An organization's page. */
record OrganizationPage(Organization organization) implements Page {

    private static final int MOST_FAILURES = 10;

    static List<OrganizationPage> of(Planning site) {
        return site.site().organizations().values().stream()
                .filter(organization -> Ids.nameFiles(organization.id()))
                .map(OrganizationPage::new)
                .toList();
    }

    @Override
    public SitePath path() {
        return Addresses.organization(organization.id());
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(organization.position());
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(organization);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame().options().periods().reportsOf(organization).failuresOf(organization);
    }

    @Override
    public Layout layout() {
        return Layout.ORGANIZATION;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        List<Report> own = parts.site().reportsOf(organization);
        List<Report> newestFirst = own.stream().sorted(NewestFirst.BY_YEAR).toList();
        return new OrganizationView(
                parts.frames()
                        .part(
                                links,
                                "organizations",
                                organization.name(),
                                parts.words().fill("describeOrganization", organization.name())),
                organization.name(),
                information(parts, links),
                parts.coverage().ofOrganization(organization, links),
                parts.lists().organizationsOrLink(parts.site().children(organization), links),
                parts.lists().byColumn(newestFirst, links),
                links.has(OutputKind.TABLES) ? parts.tables().ofOrganization(own, links) : List.of(),
                parts.highlights().of(organization, links),
                parts.timelines().of(organization, newestFirst, links),
                parts.checks().failures(newestFirst, MOST_FAILURES, links));
    }

    private List<FieldView> information(PageParts parts, Links links) {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(parts, "kind", Labels.of(organization.kind(), parts.words())));
        if (!organization.code().isEmpty()) {
            fields.add(field(parts, "code", organization.code()));
        }
        organization.parent().map(parts.site().organizations()::get).ifPresent(parent -> {
            String href = links.organization(parent.id());
            fields.add(new FieldView(parts.words().get("parent"), parent.name(), href));
        });
        organization.since().ifPresent(day -> fields.add(field(parts, "since", day.toString())));
        organization.until().ifPresent(day -> fields.add(field(parts, "until", day.toString())));
        return fields;
    }

    private static FieldView field(PageParts parts, String label, String value) {
        return new FieldView(parts.words().get(label), value, "");
    }
}
