package dev.sitegen.view;

import java.util.List;

/**
 * The pages of a list.
 *
 * @param number this page, counted from 1
 * @param count how many pages there are
 * @param total how many entries they hold together
 * @param previous the page before
 * @param next the page after
 * @param pages the first, the last and the near pages, this one marked current
 */
public record PagerView(
        String number, String count, String total, LinkView previous, LinkView next, List<LinkView> pages) {}
