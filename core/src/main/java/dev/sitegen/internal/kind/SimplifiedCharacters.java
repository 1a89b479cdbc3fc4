package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;

/** The traditional characters with their simplified ones, for queries that have some. */
record SimplifiedCharacters() implements SiteFile {

    @Override
    public SitePath path() {
        return Addresses.search("simplified");
    }

    @Override
    public void shows(ShownFacts facts) {
        // The same on every site.
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.search().simplified());
    }
}
