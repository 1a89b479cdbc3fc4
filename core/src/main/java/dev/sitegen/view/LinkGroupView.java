package dev.sitegen.view;

import java.util.List;

/** Links under a heading; {@code href} is the heading's own page, or empty. */
public record LinkGroupView(String title, String href, List<LinkView> links) {

    public LinkGroupView {
        links = List.copyOf(links);
    }
}
