package dev.sitegen.model;

/** What one report is about: a body's report of a kind on a year. */
public record ReportKey(String column, int year, String organization) {}
