package dev.sitegen.maven;

import dev.sitegen.console.Goal;
import dev.sitegen.console.ServeGoal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the site to browsers on this machine as it would be built, without writing it. When a file of the content is
 * saved, the pages that are open load themselves again; what is wrong is shown in them and logged here. Runs until it
 * is stopped (Ctrl-C).
 */
@Mojo(name = "serve", threadSafe = true, requiresProject = false)
public final class ServeMojo extends AbstractSiteMojo {

    /** The port; 0 for any that is free. */
    @Parameter(property = "site-gen.port", defaultValue = "8080")
    private String port;

    /** The name or address to listen at. Only this machine reaches localhost; 0.0.0.0 is reached by others as well. */
    @Parameter(property = "site-gen.host", defaultValue = "localhost")
    private String host;

    /** Lets the figures of reports be marked in the browser, which writes into the content; only on this machine. */
    @Parameter(property = "site-gen.edit", defaultValue = "false")
    private String edit;

    /** The directory that <code>build</code> publishes into: what it keeps beside it makes the start faster. Nothing of it is written. */
    @Parameter(property = "site-gen.output")
    private String output;

    /** Uses what the last build left. */
    @Parameter(property = "site-gen.reuse", defaultValue = "true")
    private String reuse;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.serve.skip", defaultValue = "false")
    private String skipServe;

    @Inject
    ServeMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new ServeGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals
                .with("port", port)
                .with("host", host)
                .with("edit", edit)
                .with("output", output)
                .with("reuse", reuse)
                .with("serve.skip", skipServe);
    }
}
