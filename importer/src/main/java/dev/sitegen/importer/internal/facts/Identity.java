package dev.sitegen.importer.internal.facts;

import dev.sitegen.model.ReportKey;

/**
 * Identity of a report.
 *
 * @param key its column, year and organization
 * @param title its title
 * @param date its day of publication, with a time of day if that is known; empty if nothing says it
 */
public record Identity(ReportKey key, String title, String date) {}
