package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.PageView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A page that an author wrote and that is no report. */
record AuthorPage(TextPage page) implements Page {

    static List<AuthorPage> of(Planning site) {
        return site.site().pages().stream().map(AuthorPage::new).toList();
    }

    @Override
    public SitePath path() {
        return page.path();
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(SourcePosition.ofFile(page.source()));
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.files(page).links(page);
    }

    @Override
    public Layout layout() {
        return Layout.TEXT;
    }

    @Override
    public PageView view(PageParts parts) throws IOException {
        return rendering(parts).whole().get();
    }

    @Override
    public Rendering rendering(PageParts parts) throws IOException {
        return parts.document(page, layout(), html -> parts.reports().page(page, html));
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        TextPage newest = (TextPage) changed.newest(page);
        return newest == page ? this : new AuthorPage(newest);
    }
}
