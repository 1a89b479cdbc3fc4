package dev.sitegen.maven;

import dev.sitegen.console.BuildGoal;
import dev.sitegen.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the site: reads the content, checks it and, if nothing is wrong, publishes it as one. A failed build leaves the
 * site of the last one as it was.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class BuildMojo extends AbstractSiteMojo {

    /** The directory to publish into. Unless given: <code>site-gen</code> in the build directory <code>target</code>. */
    @Parameter(property = "site-gen.output")
    private String output;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.build.skip", defaultValue = "false")
    private String skipBuild;

    /** Uses what the last build left, so that only what depends on a change is made again. */
    @Parameter(property = "site-gen.reuse", defaultValue = "true")
    private String reuse;

    /**
     * Forces every file to the disk before the new site takes the place of the old one. Otherwise only the manifest and
     * the directories are, and after a loss of power the next build makes again what is missing.
     */
    @Parameter(property = "site-gen.durable", defaultValue = "false")
    private String durable;

    /**
     * Allows that all reports of a column, or more than half and at least five of the site's reports, that the last
     * build published are gone. Otherwise the build stops, since reports that are lost look like reports that are
     * withdrawn.
     */
    @Parameter(property = "site-gen.allowRemoval", defaultValue = "false")
    private String allowRemoval;

    /**
     * Runs the goal in a Java process of its own, which has the flags that make it fast. Unless given: true, or false if
     * Maven itself has the flag <code>-XX:TieredStopAtLevel=1</code>.
     */
    @Parameter(property = "site-gen.fork")
    private String fork;

    @Inject
    BuildMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    boolean mayFork() {
        return true;
    }

    @Override
    Goal goal() {
        return new BuildGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("output", output)
                .with("reuse", reuse)
                .with("durable", durable)
                .with("allowRemoval", allowRemoval)
                .with("fork", fork)
                .with("build.skip", skipBuild);
    }
}
