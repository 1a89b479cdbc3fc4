package dev.sitegen.importer;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Options of an import: facts about the files that the caller knows. Immutable; each method gives other options. */
public final class ImportOptions {

    private final Optional<String> column;
    private final Optional<String> year;
    private final Optional<String> organization;
    private final Optional<String> title;
    private final Optional<String> date;
    private final Optional<Path> aliases;
    private final Optional<Path> siteMap;
    private final boolean overwrite;

    private ImportOptions(
            Optional<String> column,
            Optional<String> year,
            Optional<String> organization,
            Optional<String> title,
            Optional<String> date,
            Optional<Path> aliases,
            Optional<Path> siteMap,
            boolean overwrite) {
        this.column = column;
        this.year = year;
        this.organization = organization;
        this.title = title;
        this.date = date;
        this.aliases = aliases;
        this.siteMap = siteMap;
        this.overwrite = overwrite;
    }

    /** {@return options that leave everything to the files, and overwrite nothing} */
    public static ImportOptions defaults() {
        return new ImportOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * {@return the same options with a column}
     *
     * @param value its id or name; blank to leave it to the files
     */
    public ImportOptions withColumn(String value) {
        return new ImportOptions(some(value), year, organization, title, date, aliases, siteMap, overwrite);
    }

    /**
     * {@return the same options with a year}
     *
     * @param value the year that is reported on, in four digits; blank to leave it to the files
     */
    public ImportOptions withYear(String value) {
        return new ImportOptions(column, some(value), organization, title, date, aliases, siteMap, overwrite);
    }

    /**
     * {@return the same options with an organization}
     *
     * @param value its id or name; blank to leave it to the files
     */
    public ImportOptions withOrganization(String value) {
        return new ImportOptions(column, year, some(value), title, date, aliases, siteMap, overwrite);
    }

    /**
     * {@return the same options with a title}
     *
     * @param value the title; blank to leave it to the files
     */
    public ImportOptions withTitle(String value) {
        return new ImportOptions(column, year, organization, some(value), date, aliases, siteMap, overwrite);
    }

    /**
     * {@return the same options with a day of publication}
     *
     * @param value the day, such as {@code 2024-02-18}; blank to leave it to the files
     */
    public ImportOptions withDate(String value) {
        return new ImportOptions(column, year, organization, title, some(value), aliases, siteMap, overwrite);
    }

    /**
     * {@return the same options with a list of old addresses}
     *
     * @param list a text file: in each line an address, a comma or tab, and the file that was saved from it
     */
    public ImportOptions withAliases(Path list) {
        return new ImportOptions(column, year, organization, title, date, Optional.of(list), siteMap, overwrite);
    }

    /**
     * {@return the same options with the site map of the old site, which the list of old addresses is compared with}
     *
     * @param map a sitemap.xml, or a text file with an address in each line
     */
    public ImportOptions withSiteMap(Path map) {
        return new ImportOptions(column, year, organization, title, date, aliases, Optional.of(map), overwrite);
    }

    /**
     * {@return the same options, replacing files that are there already or leaving them}
     *
     * @param value true to replace a file that is there already and differs; otherwise it is an error
     */
    public ImportOptions withOverwrite(boolean value) {
        return new ImportOptions(column, year, organization, title, date, aliases, siteMap, value);
    }

    private static Optional<String> some(String value) {
        return Optional.of(Objects.requireNonNull(value)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** {@return the id or name of the column; nothing if the file is to say it} */
    public Optional<String> column() {
        return column;
    }

    /** {@return the year that is reported on; nothing if the file is to say it} */
    public Optional<String> year() {
        return year;
    }

    /** {@return the id or name of the organization; nothing if the file is to say it} */
    public Optional<String> organization() {
        return organization;
    }

    /** {@return the title; nothing if the file is to say it} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the day of publication; nothing if the file is to say it} */
    public Optional<String> date() {
        return date;
    }

    /** {@return the list of old addresses, if there is one} */
    public Optional<Path> aliases() {
        return aliases;
    }

    /**
     * {@return the site map of the old site, if there is one}
     */
    public Optional<Path> siteMap() {
        return siteMap;
    }

    /** {@return whether files that are there already and differ are replaced} */
    public boolean overwrite() {
        return overwrite;
    }
}
