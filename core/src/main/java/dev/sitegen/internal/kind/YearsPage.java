package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.YearsView;
import java.util.List;

/** The list of years. */
record YearsPage() implements Page {

    static List<YearsPage> of(Planning site) {
        return List.of(new YearsPage());
    }

    @Override
    public SitePath path() {
        return Addresses.years();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.YEARS;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        return new YearsView(
                parts.frames().part(links, "years", parts.words().get("years")),
                parts.lists().years(links));
    }
}
