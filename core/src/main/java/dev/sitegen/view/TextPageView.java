package dev.sitegen.view;

import java.util.List;

/**
 * An ordinary page; {@code contentHtml} is a placeholder for its content HTML, as in {@link ReportView}.
 *
 * @param frame head, navigation and breadcrumb
 * @param title its title, the page's only h1
 * @param layout the layout that its author chose: {@code wide}, {@code plain}, one of the theme, or empty
 * @param contents its headings, in order
 * @param contentHtml a placeholder for its content HTML, as in {@link ReportView}
 */
public record TextPageView(FrameView frame, String title, String layout, List<HeadingView> contents, String contentHtml)
        implements PageView {}
