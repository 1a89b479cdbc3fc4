package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.model.Document;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.TextPageView;
import java.io.IOException;
import java.util.List;

/** A page that an author wrote and that is no report. */
record AuthorPage(TextPage page) implements DocumentPage {

    static List<AuthorPage> of(Planning site) {
        return site.site().pages().stream().map(AuthorPage::new).toList();
    }

    @Override
    public Document document() {
        return page;
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
    public Rendering rendering(PageParts parts) throws IOException {
        return parts.document(page, layout(), html -> view(parts, html)).in(page.layout());
    }

    private TextPageView view(PageParts parts, String contentHtml) {
        FrameView frame = parts.frames().page(parts.links(path()), page);
        return new TextPageView(frame, page.title(), page.layout(), contents(), contentHtml);
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        TextPage newest = (TextPage) changed.newest(page);
        return newest == page ? this : new AuthorPage(newest);
    }
}
