package dev.sitegen.maven;

import dev.sitegen.console.CheckGoal;
import dev.sitegen.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports every problem of the content, on the console and in a file for programs if that is asked for; writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractSiteMojo {

    /**
     * The format in which the problems are written for programs as well: {@code json} or {@code sarif} (SARIF 2.1.0), in the
     * language of the site.
     */
    @Parameter(property = "site-gen.format")
    private String format;

    /**
     * The file into which the problems are written, if a format is given. Unless given:
     * <code>site-gen-problems.json</code> or <code>site-gen-problems.sarif</code> in the build directory. A relative path starts at
     * the project's folder.
     */
    @Parameter(property = "site-gen.reportFile")
    private String reportFile;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.check.skip", defaultValue = "false")
    private String skipCheck;

    /**
     * Runs the goal in a Java process of its own, which has the flags that make it fast. Unless given: true, or false if
     * Maven itself has the flag <code>-XX:TieredStopAtLevel=1</code>.
     */
    @Parameter(property = "site-gen.fork")
    private String fork;

    @Inject
    CheckMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    boolean mayFork() {
        return true;
    }

    @Override
    Goal goal() {
        return new CheckGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("format", format)
                .with("reportFile", reportFile)
                .with("fork", fork)
                .with("check.skip", skipCheck);
    }
}
