package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.read.config.PageLayouts;
import dev.sitegen.view.PageView;
import java.util.function.Supplier;

/**
 * A page to be rendered.
 *
 * @param layout the layout that shows it
 * @param template the path of the template of that layout
 * @param view what the layout sees, with {@link Utf8Buffer#PLACE} for the content HTML
 * @param content the content HTML in UTF-8; empty when there is none
 * @param whole the same view with the content HTML itself
 */
public record Rendering(Layout layout, String template, PageView view, byte[] content, Supplier<PageView> whole) {

    public Rendering(Layout layout, PageView view) {
        this(layout, view, new byte[0], () -> view);
    }

    public Rendering(Layout layout, PageView view, byte[] content, Supplier<PageView> whole) {
        this(layout, layout.path(), view, content, whole);
    }

    /** The same page in a layout that its author chose. */
    public Rendering in(String chosen) {
        return PageLayouts.isCommon(chosen)
                ? this
                : new Rendering(layout, Layout.ofPages(chosen), view, content, whole);
    }
}
