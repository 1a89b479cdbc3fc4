package dev.sitegen.internal.render.theme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of pages as themes know them: each is shown by a template of its name. */
public enum Layout {
    HOME,
    COLUMN,
    YEARS,
    YEAR,
    REPORT,
    TEXT,
    ORGANIZATIONS,
    ORGANIZATION,
    INDICATORS,
    INDICATOR,
    CHECKS,
    FAILURES,
    COVERAGE,
    COLUMN_COVERAGE,
    DATA,
    SITEMAP,
    SEARCH,
    NOT_FOUND,
    REDIRECT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String path = "layouts/" + word + ".ftlh";

    /** Its name, such as {@code column-coverage}. */
    public String word() {
        return word;
    }

    /** The path of its template in a theme. */
    String path() {
        return path;
    }

    /** The paths of all templates. */
    static List<String> paths() {
        return Stream.of(values()).map(Layout::path).toList();
    }
}
