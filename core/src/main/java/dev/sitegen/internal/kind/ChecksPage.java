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

/** The page of the checks. */
record ChecksPage() implements Page {

    static List<ChecksPage> of(Planning site) {
        return !site.site().rules().isEmpty() ? List.of(new ChecksPage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.checks();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.CHECKS;
    }

    @Override
    public PageView view(PageParts parts) {
        return parts.checks().page();
    }
}
