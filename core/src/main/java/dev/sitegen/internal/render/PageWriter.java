package dev.sitegen.internal.render;

import dev.sitegen.internal.base.Profiler;
import dev.sitegen.internal.render.theme.Rendering;
import dev.sitegen.internal.render.theme.Templates;
import java.io.IOException;

/** Makes pages: the view of each, and the layout that shows it. Safe to share between threads. */
public final class PageWriter {

    private final PageParts parts;
    private final Templates templates;
    private final Profiler profiler;

    PageWriter(PageParts parts, Templates templates, Profiler profiler) {
        this.parts = parts;
        this.templates = templates;
        this.profiler = profiler;
    }

    /**
     * Makes a page.
     *
     * @throws IOException if its content HTML cannot be read back
     */
    Rendered render(Page page) throws IOException {
        long since = profiler.now();
        Rendering rendering = page.rendering(parts);
        long viewed = profiler.now();
        try {
            byte[] bytes = templates.render(rendering, page.path());
            profiler.rendered(rendering.layout().word(), since, viewed, bytes.length);
            return new Rendered.Whole(bytes);
        } catch (Templates.RenderException e) {
            return new Rendered.Failed(e.diagnostics());
        }
    }
}
