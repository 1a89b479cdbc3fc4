package dev.sitegen.view;

/**
 * A year index and how many reports it lists.
 *
 * @param year the year reported on
 * @param href its page
 * @param count how many reports it lists, in words
 */
public record YearLinkView(String year, String href, String count) {}
