package dev.sitegen.internal.render.theme;

import dev.sitegen.internal.read.config.PageLayouts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final String OF_PAGES = "layouts/text-";
    private static final String ENDING = ".ftlh";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

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

    /** The path of the template of ordinary pages that choose a layout of the theme. */
    static String ofPages(String chosen) {
        return OF_PAGES + chosen + ENDING;
    }

    /** The layout whose template a file is, if ordinary pages can choose it. */
    static Optional<String> ofPagesAt(String path) {
        return Optional.of(path)
                .filter(file -> file.startsWith(OF_PAGES) && file.endsWith(ENDING))
                .map(file -> file.substring(OF_PAGES.length(), file.length() - ENDING.length()))
                .filter(name -> NAME.matcher(name).matches() && !PageLayouts.isCommon(name));
    }

    /** The paths of all templates. */
    static List<String> paths() {
        return Stream.of(values()).map(Layout::path).toList();
    }
}
