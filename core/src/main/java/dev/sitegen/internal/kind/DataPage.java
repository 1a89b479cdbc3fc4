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

/** The page of the data files. */
record DataPage() implements Page {

    static List<DataPage> of(Planning site) {
        return DataFile.hasAny(site.site()) ? List.of(new DataPage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.dataPage();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.DATA;
    }

    @Override
    public PageView view(PageParts parts) {
        return parts.data().page();
    }
}
