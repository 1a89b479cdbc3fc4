package dev.sitegen.view;

/**
 * A page at an old address that leads to the new one.
 *
 * @param frame head, navigation and breadcrumb
 * @param title the title of the page that has moved
 * @param href its new address
 */
public record RedirectView(FrameView frame, String title, String href) implements PageView {}
