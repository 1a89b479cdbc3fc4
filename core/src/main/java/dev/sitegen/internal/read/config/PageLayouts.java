package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.model.TextPage;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The layouts that ordinary pages may choose: those of site-gen, and those that the theme of a site adds. */
public final class PageLayouts {

    /** Over the whole width, or without a list of contents: one template shows both. */
    private static final List<String> COMMON = List.of("wide", "plain");

    private final List<String> known;

    /** @param ofTheme the names of the layouts that have a template of their own */
    public PageLayouts(Collection<String> ofTheme) {
        this.known = Stream.concat(COMMON.stream(), ofTheme.stream()).distinct().toList();
    }

    /** Returns whether a layout is shown by the template of all ordinary pages; an empty one is the usual. */
    public static boolean isCommon(String layout) {
        return layout.isEmpty() || COMMON.contains(layout);
    }

    /** Reports the layout of a page that is none of these. */
    public void check(TextPage page, Problems problems) {
        if (!page.layout().isEmpty() && !known.contains(page.layout())) {
            Expected.CHOICE.report(problems, page.layoutPosition(), "layout", page.layout(), String.join(", ", known));
        }
    }
}
