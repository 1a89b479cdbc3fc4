package dev.sitegen.maven;

import dev.sitegen.console.CollectGoal;
import dev.sitegen.console.Goal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fetches the published data of the sources of a site from their addresses into the directories from which a build reads them: the manifest of each, and the
 * data files that have changed. Each is compared with the manifest before it takes the place of the one before; what fails leaves the copy as it was.
 */
@Mojo(name = "collect", threadSafe = true, requiresProject = false)
public final class CollectMojo extends AbstractSiteMojo {

    /** Passes this goal over. */
    @Parameter(property = "site-gen.collect.skip", defaultValue = "false")
    private String skipCollect;

    @Inject
    CollectMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new CollectGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals.with("collect.skip", skipCollect);
    }
}
