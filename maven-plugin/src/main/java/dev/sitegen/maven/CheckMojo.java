package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
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
    Setting skipOfGoal() {
        return new Setting("site-gen.check.skip", skipCheck);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException {
        BuildResult checked = generator.check(options);
        String reports = messages().text("reports", checked.reports());
        return GoalResult.of(checked, (warnings, seconds) -> messages().text("checked", reports, warnings, seconds));
    }

    @Override
    String failure() {
        return "checked.failed";
    }
}
