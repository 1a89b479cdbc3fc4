package dev.sitegen.model;

/**
 * A row or a column of a form's table.
 *
 * @param id its id within the table
 * @param label its words on the form, character for character
 * @param name what it is called where the form is not in sight
 */
public record FormLine(String id, String label, String name) {}
