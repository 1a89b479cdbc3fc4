package dev.sitegen.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A whole site to start: a project directory with settings, sample reports, and all that is needed to build it. Immutable. */
public final class NewSite {

    private final Path project;
    private final Locale language;
    private final Optional<Path> organizations;

    private NewSite(Path project, Locale language, Optional<Path> organizations) {
        this.project = project;
        this.language = language;
        this.organizations = organizations;
    }

    /**
     * {@return a site in Chinese with invented organizations}
     *
     * @param project the directory to write below; the content goes into {@code content} in it
     */
    public static NewSite in(Path project) {
        Objects.requireNonNull(project, "project must not be null");
        return new NewSite(project, Locale.SIMPLIFIED_CHINESE, Optional.empty());
    }

    /**
     * {@return the same site in a language}
     *
     * @param locale the language of its pages: a Chinese one, or any other for English
     */
    public NewSite withLanguage(Locale locale) {
        return new NewSite(project, Objects.requireNonNull(locale, "locale must not be null"), organizations);
    }

    /**
     * {@return the same site with organizations of a spreadsheet}
     *
     * @param spreadsheet a file in CSV or XLSX whose first line has the names of its columns: name (名称), and any of kind (类别),
     *     parent (上级), code (统一社会信用代码), id (标识)
     */
    public NewSite withOrganizations(Path spreadsheet) {
        return new NewSite(
                project, language, Optional.of(Objects.requireNonNull(spreadsheet, "spreadsheet must not be null")));
    }

    /** {@return the directory to write below} */
    public Path project() {
        return project;
    }

    /** {@return the language of its pages} */
    public Locale language() {
        return language;
    }

    /** {@return the spreadsheet with the organizations; empty for invented ones} */
    public Optional<Path> organizations() {
        return organizations;
    }
}
