package dev.sitegen.view;

import java.util.List;

/** An ordinary page; {@code body} is a placeholder for its content HTML, as in {@link ReportView}. */
public record TextPageView(FrameView frame, String title, List<HeadingView> contents, String body) implements PageView {

    public TextPageView {
        contents = List.copyOf(contents);
    }
}
