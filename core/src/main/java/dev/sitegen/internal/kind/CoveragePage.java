package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import java.util.List;

/** The page of all columns' coverage: reports published, late and missing. */
record CoveragePage() implements Page {

    static List<CoveragePage> of(Planning site) {
        return site.site().coverage().isPresent() ? List.of(new CoveragePage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.coverage();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.COVERAGE;
    }

    @Override
    public PageView view(PageParts parts) {
        return parts.coverage().page();
    }
}
