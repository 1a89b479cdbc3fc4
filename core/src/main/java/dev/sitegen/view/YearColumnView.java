package dev.sitegen.view;

import java.util.List;

/** A column's reports of one year, by organization. */
public record YearColumnView(String name, String href, List<ListItemView> items) {

    public YearColumnView {
        items = List.copyOf(items);
    }
}
