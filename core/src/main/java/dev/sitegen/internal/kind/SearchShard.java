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
import java.io.IOException;

/** Some keys of a scope with the parts of entries that have them; counted from 0. */
public record SearchShard(SearchScope scope, int number) implements SiteFile {

    @Override
    public SitePath path() {
        return Addresses.search(scope.number() + "/p" + number);
    }

    @Override
    public void shows(ShownFacts facts) {
        // Its content alone, by its sum.
    }

    @Override
    public void reads(OwnInputs inputs) throws IOException {
        inputs.shard(scope, number);
    }

    @Override
    public Rendered render(RenderContext context) throws IOException {
        return new Rendered.Whole(context.search().shard(scope, number));
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        SearchScope newest = changed.newest(scope);
        return newest == scope ? this : new SearchShard(newest, number);
    }
}
