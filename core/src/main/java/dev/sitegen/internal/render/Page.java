package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.view.PageView;
import java.io.IOException;

/** A file that a layout of the theme shows. */
public interface Page extends SiteFile {

    /** The layout that shows it. */
    Layout layout();

    /**
     * The view that the layout shows.
     *
     * @throws IOException if content HTML cannot be read back
     */
    PageView view(PageParts parts) throws IOException;

    /** The view with its layout, and with content HTML that the page is to have, if there is any. */
    default Rendering rendering(PageParts parts) throws IOException {
        return new Rendering(layout(), view(parts));
    }

    @Override
    default Rendered render(RenderContext context) throws IOException {
        return context.pages().render(this);
    }

    @Override
    default boolean isVisited() {
        return true;
    }
}
