package dev.sitegen.view;

/** A year index and how many reports it lists. */
public record YearLinkView(String year, String href, String count) {}
