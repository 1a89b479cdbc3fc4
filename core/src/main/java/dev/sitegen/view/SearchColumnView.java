package dev.sitegen.view;

/**
 * A column among which one can choose.
 *
 * @param id its id, which the index knows it by
 * @param name its name
 */
public record SearchColumnView(String id, String name) {}
