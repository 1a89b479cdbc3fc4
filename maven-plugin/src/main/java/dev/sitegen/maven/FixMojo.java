package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.FixResult;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
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
    Setting skipOfGoal() {
        return new Setting("site-gen.fix.skip", skipFix);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        FixResult fixed = generator.fix(new Setting("site-gen.apply", apply).flag(messages()));
        fixed.changes().forEach(change -> change.diff().forEach(getLog()::info));
        String files = messages().text("files", fixed.changes().size());
        String key = fixed.changes().isEmpty() ? "fix.none" : fixed.written() ? "fix.written" : "fix";
        return GoalResult.of(
                fixed.diagnostics(), (warnings, seconds) -> messages().text(key, files));
    }

    @Override
    String failure() {
        return "fix.failed";
    }
}
