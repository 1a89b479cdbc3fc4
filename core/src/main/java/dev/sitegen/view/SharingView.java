package dev.sitegen.view;

/**
 * Facts of a page for search engines and messengers, as far as its tags do not have them.
 *
 * @param article whether the page is a report, whose tags have its title, description and address
 * @param title the title of the page alone
 * @param description a sentence about the page; empty when a tag has one
 */
public record SharingView(boolean article, String title, String description) {}
