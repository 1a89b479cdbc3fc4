package dev.sitegen.maven;

import dev.sitegen.console.Goal;
import dev.sitegen.console.NewGoal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts reports: writes the Markdown of each with the parts it must have and the tables of its form, with what last year's report
 * hands on. With a column and an organization it is one report, otherwise all that are due for the year. Files that are there
 * already are left as they are. Where there is no site.yaml, a whole site is started that can be built at once.
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

    /**
     * A spreadsheet, CSV or XLSX, with the organizations of a new site: a column <code>name</code> (名称), and any of
     * <code>kind</code> (类别), <code>parent</code> (上级), <code>code</code> (统一社会信用代码) and <code>id</code> (标识).
     */
    @Parameter(property = "site-gen.organizations")
    private String organizations;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.new.skip", defaultValue = "false")
    private String skipNew;

    @Inject
    NewMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new NewGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("column", column)
                .with("organization", organization)
                .with("year", year)
                .with("tables", tables)
                .with("organizations", organizations)
                .with("new.skip", skipNew);
    }
}
