package dev.sitegen.maven;

import dev.sitegen.internal.console.CheckGoal;
import dev.sitegen.internal.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Reports every problem of the content and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractSiteMojo {

    /** Passes this goal over. */
    @Parameter(property = "site-gen.check.skip", defaultValue = "false")
    private String skipCheck;

    @Inject
    CheckMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new CheckGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals.with("check.skip", skipCheck);
    }
}
