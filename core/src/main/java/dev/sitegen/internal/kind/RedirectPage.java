package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.model.Alias;
import dev.sitegen.model.Document;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.PageView;
import dev.sitegen.view.RedirectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page at an old address that leads to a document.
 *
 * @param alias the old address, as the author wrote it
 */
record RedirectPage(SitePath path, Document target, Alias alias) implements Page {

    /** The old addresses of all documents; what is none is reported. */
    static List<RedirectPage> of(Planning site) {
        List<RedirectPage> pages = new ArrayList<>();
        Stream.concat(site.site().reports().stream(), site.site().pages().stream())
                .forEach(document -> add(document, site, pages));
        return pages;
    }

    private static void add(Document document, Planning site, List<RedirectPage> pages) {
        for (Alias alias : document.aliases()) {
            String path = asPage(alias.path().startsWith("/") ? alias.path().substring(1) : alias.path());
            if (path.contains("#") || FileNames.inPath(path).isPresent()) {
                site.problems().add(Code.BAD_ADDRESS, alias.position(), alias.path());
            } else {
                pages.add(new RedirectPage(SitePath.of(path), document, alias));
            }
        }
    }

    /** An old address as a file that servers send as HTML: a directory's, or one without an ending, gets an index.html. */
    private static String asPage(String path) {
        if (path.endsWith("/")) {
            return path + "index.html";
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? path : path + "/index.html";
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(alias.position());
    }

    @Override
    public boolean isVisited() {
        return false;
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.target(target);
    }

    @Override
    public Layout layout() {
        return Layout.REDIRECT;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path);
        String title = target.title();
        return new RedirectView(parts.frames().redirect(links, title, target.path()), title, links.to(target.path()));
    }
}
