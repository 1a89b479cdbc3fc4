package dev.sitegen.maven;

import dev.sitegen.console.FixGoal;
import dev.sitegen.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what is beyond doubt: marks in characters of the wrong width, brackets of document numbers, invisible characters, colons of
 * front matter, separators of CSV, encodings. Shows the lines that differ, and writes them only if that is asked for.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends AbstractSiteMojo {

    /** Writes what is mended. */
    @Parameter(property = "site-gen.apply", defaultValue = "false")
    private String apply;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.fix.skip", defaultValue = "false")
    private String skipFix;

    @Inject
    FixMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new FixGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals.with("apply", apply).with("fix.skip", skipFix);
    }
}
