package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.importer.ImportOptions;
import dev.sitegen.importer.ImportSummary;
import dev.sitegen.importer.Importer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
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
    Setting skipOfGoal() {
        return new Setting("site-gen.import.skip", skipImport);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        String named = text("site-gen.file", file)
                .orElseThrow(() -> new MojoFailureException(messages().text("import.which")));
        List<Path> files = new ArrayList<>();
        for (String each : named.split("[,，]")) {
            files.add(path("site-gen.file", each.strip()));
        }
        ImportLog log = new ImportLog(messages(), getLog(), System::nanoTime);
        ImportSummary summary = Importer.of(contentDirectory()).importFiles(files, importOptions(), log);
        summary.notes().forEach(log::report);
        String written = messages().text("files", summary.written());
        if (summary.failed() > 0) {
            throw new MojoFailureException(
                    messages().text("import.failed", summary.failed(), summary.files(), written));
        }
        String read = messages().text("files", summary.files());
        return GoalResult.of(List.of(), (warnings, seconds) -> messages().text("import", read, written, seconds));
    }

    private ImportOptions importOptions() throws MojoFailureException {
        ImportOptions options = ImportOptions.defaults()
                .withColumn(text("site-gen.column", column).orElse(""))
                .withOrganization(text("site-gen.organization", organization).orElse(""))
                .withYear(text("site-gen.year", year).orElse(""))
                .withTitle(text("site-gen.title", title).orElse(""))
                .withDate(text("site-gen.date", date).orElse(""))
                .withOverwrite(new Setting("site-gen.overwrite", overwrite).flag(messages()));
        Optional<String> list = text("site-gen.aliases", aliases);
        if (list.isPresent()) {
            options = options.withAliases(path("site-gen.aliases", list.get()));
        }
        Optional<String> map = text("site-gen.oldSitemap", oldSitemap);
        return map.isPresent() ? options.withSiteMap(path("site-gen.oldSitemap", map.get())) : options;
    }

    @Override
    String failure() {
        return "import.failed";
    }
}
