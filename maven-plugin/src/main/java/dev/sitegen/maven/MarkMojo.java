package dev.sitegen.maven;

import dev.sitegen.console.Goal;
import dev.sitegen.console.MarkGoal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Proposes marks for the figures of reports that have none: by marked sentences of other reports, and by names, units and definitions of
 * the dictionary. Shows what the sure ones change, and writes them only if that is asked for.
 */
@Mojo(name = "mark", threadSafe = true, requiresProject = false)
public final class MarkMojo extends AbstractSiteMojo {

    /** The id or the name of a column; nothing for every column. */
    @Parameter(property = "site-gen.column")
    private String column;

    /** The id or the name of an organization; nothing for every organization. */
    @Parameter(property = "site-gen.organization")
    private String organization;

    /** The year that is reported on; nothing for every year. */
    @Parameter(property = "site-gen.year")
    private String year;

    /** Proposes entries and checks for indicators.yaml where no entry agrees, as for a first report. */
    @Parameter(property = "site-gen.newEntries", defaultValue = "false")
    private String newEntries;

    /** Writes the sure marks, and the new entries and checks. */
    @Parameter(property = "site-gen.apply", defaultValue = "false")
    private String apply;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.mark.skip", defaultValue = "false")
    private String skipMark;

    @Inject
    MarkMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new MarkGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("column", column)
                .with("organization", organization)
                .with("year", year)
                .with("newEntries", newEntries)
                .with("apply", apply)
                .with("mark.skip", skipMark);
    }
}
