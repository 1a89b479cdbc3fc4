package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.List;

/** The figures of an organization, for searches that ask for one. */
record SearchFigures(Organization organization) implements SiteFile {

    /** One for each organization with figures, if indicators can be found. */
    static List<SearchFigures> of(Planning planning) {
        Site site = planning.site();
        if (!planning.made().contains(OutputKind.INDICATORS)) {
            return List.of();
        }
        return site.organizations().values().stream()
                .filter(organization -> Ids.nameFiles(organization.id()))
                .filter(organization -> site.reportsOf(organization).stream()
                        .anyMatch(report -> !report.figures().isEmpty()))
                .map(SearchFigures::new)
                .toList();
    }

    @Override
    public SitePath path() {
        return Addresses.search("f/" + organization.id());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame().reportsOf(organization);
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.search().figures(organization));
    }
}
