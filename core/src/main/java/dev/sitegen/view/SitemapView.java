package dev.sitegen.view;

import java.util.List;

/** The site map: every page but the single reports of long columns, which their lists and years reach. */
public record SitemapView(FrameView frame, List<LinkGroupView> groups) implements PageView {

    public SitemapView {
        groups = List.copyOf(groups);
    }
}
