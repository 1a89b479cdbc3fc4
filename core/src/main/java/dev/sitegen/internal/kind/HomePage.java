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

/** The home page. */
record HomePage() implements Page {

    static List<HomePage> of(Planning site) {
        return List.of(new HomePage());
    }

    @Override
    public SitePath path() {
        return Addresses.home();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.HOME;
    }

    @Override
    public PageView view(PageParts parts) {
        return parts.home().page();
    }
}
