package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;

/** Result fields of some documents of a scope; counted from 0. */
record SearchDocuments(SearchScope scope, int number) implements SiteFile {

    @Override
    public SitePath path() {
        return Addresses.search(scope.number() + "/d" + number);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.configuration().total(scope.parts());
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.results(scope.block(number));
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.search().documents(scope, number));
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        SearchScope newest = changed.newest(scope);
        return newest == scope ? this : new SearchDocuments(newest, number);
    }
}
