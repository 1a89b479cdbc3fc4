package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Some names that the search finds: of what has a page of its own and is no document; counted from 0. */
record SearchNames(SearchScope scope, int number) implements SiteFile {

    /** The names of a site, by kind. */
    static List<SearchName> names(Planning planning) {
        Site site = planning.site();
        List<SearchName> names = new ArrayList<>();
        if (planning.made().contains(OutputKind.INDICATORS)) {
            names.addAll(names(site.listed(), Indicator::id, SearchNames::of));
        }
        if (planning.made().contains(OutputKind.ORGANIZATIONS)) {
            names.addAll(names(site.organizations().values(), Organization::id, SearchNames::of));
        }
        if (planning.made().contains(OutputKind.COLUMNS)) {
            names.addAll(names(site.columns().values(), Column::id, SearchNames::of));
        }
        return names;
    }

    /** The names of those after whose ids files can be named; others have no page. */
    private static <T> List<SearchName> names(Collection<T> all, Function<T, String> id, Function<T, SearchName> name) {
        return all.stream()
                .filter(each -> Ids.nameFiles(id.apply(each)))
                .map(name)
                .toList();
    }

    private static SearchName of(Indicator indicator) {
        SitePath path = Addresses.indicator(indicator.id());
        return new SearchName(SearchName.Kind.INDICATOR, indicator.id(), indicator.name(), path);
    }

    private static SearchName of(Organization organization) {
        SitePath path = Addresses.organization(organization.id());
        return new SearchName(SearchName.Kind.ORGANIZATION, organization.id(), organization.name(), path);
    }

    private static SearchName of(Column column) {
        return new SearchName(SearchName.Kind.COLUMN, column.id(), column.name(), Addresses.column(column.id(), 1));
    }

    @Override
    public SitePath path() {
        return Addresses.search(scope.number() + "/n" + number);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame();
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.search().names(scope, number));
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        SearchScope newest = changed.newest(scope);
        return newest == scope ? this : new SearchNames(newest, number);
    }
}
