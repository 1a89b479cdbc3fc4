package dev.sitegen.view;

/**
 * The page for addresses that do not exist.
 *
 * @param frame head, navigation and breadcrumb
 * @param root the link to the root of the site from any address of its host, such as {@code /xxgk/}; empty if the
 *     address of the site is not known
 */
public record NotFoundView(FrameView frame, String root) implements PageView {}
