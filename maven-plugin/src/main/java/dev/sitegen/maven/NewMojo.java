package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.NewReports;
import dev.sitegen.build.NewReportsResult;
import dev.sitegen.model.TableFormat;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts reports: writes the Markdown of each with the parts it must have and the tables of its form, with what last year's report
 * hands on. With a column and an organization it is one report, otherwise all that are due for the year. Files that are there
 * already are left as they are.
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false)
public final class NewMojo extends AbstractSiteMojo {

    /** The id or the name of the column; {@code all} or nothing for every column. */
    @Parameter(property = "site-gen.column")
    private String column;

    /** The id or the name of the organization that publishes the report; {@code all} or nothing for every organization. */
    @Parameter(property = "site-gen.organization")
    private String organization;

    /** The year that is reported on. */
    @Parameter(property = "site-gen.year")
    private String year;

    /** The format of the tables of forms: {@code csv} or {@code xlsx}. */
    @Parameter(property = "site-gen.tables", defaultValue = "csv")
    private String tables;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.new.skip", defaultValue = "false")
    private String skipNew;

    @Inject
    NewMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Setting skipOfGoal() {
        return new Setting("site-gen.new.skip", skipNew);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        Optional<String> ofColumn = text("site-gen.column", column);
        Optional<String> ofOrganization = text("site-gen.organization", organization);
        String ofYear = text("site-gen.year", year)
                .orElseThrow(() -> new MojoFailureException(messages().text("new.which")));
        TableFormat format = new Setting("site-gen.tables", tables).tables(messages());
        NewReports wanted = NewReports.of(ofYear).withTables(format);
        wanted = ofColumn.map(wanted::withColumn).orElse(wanted);
        wanted = ofOrganization.map(wanted::withOrganization).orElse(wanted);
        NewReportsResult started = generator.start(wanted, options);
        started.written().forEach(file -> getLog().info(messages().text("new.written", file)));
        started.left().forEach(file -> getLog().warn(messages().text("new.left", file)));
        String written = messages().text("files", started.written().size());
        return GoalResult.of(
                started.diagnostics(), (warnings, seconds) -> messages().text("new", written));
    }

    @Override
    String failure() {
        return "new.failed";
    }
}
