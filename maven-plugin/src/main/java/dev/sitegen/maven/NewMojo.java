package dev.sitegen.maven;

import dev.sitegen.BuildOptions;
import dev.sitegen.BuildReport;
import dev.sitegen.SiteGenerator;
import dev.sitegen.SiteGenerator.StartReport;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts a report: writes its Markdown with the parts it must have and the tables of its form, with what last year's report
 * hands on. Files that are there already are left as they are.
 */
@Mojo(name = "new", threadSafe = true, requiresProject = false)
public final class NewMojo extends AbstractSiteMojo {

    /** The id of the report's column. */
    @Parameter(property = "site-gen.column")
    private String column;

    /** The id of the body that publishes it. */
    @Parameter(property = "site-gen.organization")
    private String organization;

    /** The year it reports on. */
    @Parameter(property = "site-gen.year")
    private String year;

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
    BuildReport run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        if (column == null || organization == null || year == null) {
            throw new MojoFailureException(messages().text("new.which"));
        }
        StartReport started = generator.start(column.strip(), organization.strip(), year.strip(), options);
        started.written().forEach(file -> getLog().info(messages().text("new.written", file)));
        started.left().forEach(file -> getLog().warn(messages().text("new.left", file)));
        int written = started.written().size();
        return new BuildReport(started.diagnostics(), false, false, 0, written, 0, 0, Optional.empty());
    }

    @Override
    String failure() {
        return "new.failed";
    }

    @Override
    String closingLine(BuildReport report, String reports, String warnings, String seconds) {
        return messages().text("new", messages().text("files", report.files()));
    }
}
