package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import java.util.List;

/** The parts of a {@linkplain PageList list of pages} that is too long for one file. */
record PageListIndex(List<PageList> parts) implements SiteFile {

    PageListIndex {
        parts = List.copyOf(parts);
    }

    @Override
    public SitePath path() {
        return Addresses.pageList();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.configuration();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.addresses(parts);
    }

    @Override
    public Rendered render(RenderContext context) {
        return (Rendered.Streamed) out -> context.feeds().index(parts, out);
    }
}
