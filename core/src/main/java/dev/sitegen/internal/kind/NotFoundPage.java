package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.NotFoundView;
import dev.sitegen.view.PageView;
import java.net.URI;
import java.util.List;

/** The page for addresses that do not exist. */
record NotFoundPage() implements Page {

    static List<NotFoundPage> of(Planning site) {
        return List.of(new NotFoundPage());
    }

    @Override
    public SitePath path() {
        return Addresses.notFound();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public boolean isVisited() {
        return false;
    }

    @Override
    public Layout layout() {
        return Layout.NOT_FOUND;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.linksFromAnywhere(path());
        // Without scheme and host, so that the page is whole on another host, too: a preview, a mirror.
        String root = parts.site().info().baseUrl().map(URI::getRawPath).orElse("");
        return new NotFoundView(parts.frames().other(links, parts.words().get("notFound")), root);
    }
}
