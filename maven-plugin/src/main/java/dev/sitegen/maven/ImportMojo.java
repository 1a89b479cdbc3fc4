package dev.sitegen.maven;

import dev.sitegen.console.Goal;
import dev.sitegen.console.ImportGoal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Imports reports from Word files, saved web pages and texts: writes the Markdown of each below <code>reports/</code>, with its pictures, and an
 * account of what was taken and left out. What is in doubt is not written; nothing is overwritten unless that is asked for.
 */
@Mojo(name = "import", threadSafe = true, requiresProject = false)
public final class ImportMojo extends AbstractSiteMojo {

    /** The file, the directory, or several of them parted by commas. */
    @Parameter(property = "site-gen.file")
    private String file;

    /** The id or the name of the column, where the file leaves it in doubt. */
    @Parameter(property = "site-gen.column")
    private String column;

    /** The id or the name of the organization, where the file leaves it in doubt. */
    @Parameter(property = "site-gen.organization")
    private String organization;

    /** The year that is reported on, where the file leaves it in doubt. */
    @Parameter(property = "site-gen.year")
    private String year;

    /** The title, where the file has none. */
    @Parameter(property = "site-gen.title")
    private String title;

    /** The day of publication, such as 2024-02-18, where the file does not say it. */
    @Parameter(property = "site-gen.date")
    private String date;

    /** A list of old addresses: in each line an address, a comma or tab, and the file that was saved from it. */
    @Parameter(property = "site-gen.aliases")
    private String aliases;

    /** The site map of the old site, a sitemap.xml or an address a line, that the list of old addresses is compared with. */
    @Parameter(property = "site-gen.oldSitemap")
    private String oldSitemap;

    /** Replaces reports that are there already. */
    @Parameter(property = "site-gen.overwrite", defaultValue = "false")
    private String overwrite;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.import.skip", defaultValue = "false")
    private String skipImport;

    @Inject
    ImportMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new ImportGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("file", file)
                .with("column", column)
                .with("organization", organization)
                .with("year", year)
                .with("title", title)
                .with("date", date)
                .with("aliases", aliases)
                .with("oldSitemap", oldSitemap)
                .with("overwrite", overwrite)
                .with("import.skip", skipImport);
    }
}
