package dev.sitegen.view;

import java.util.List;

/** The list of years, newest first. */
public record YearsView(FrameView frame, List<YearLinkView> years) implements PageView {

    public YearsView {
        years = List.copyOf(years);
    }
}
