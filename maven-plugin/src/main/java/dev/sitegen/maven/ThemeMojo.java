package dev.sitegen.maven;

import dev.sitegen.console.Goal;
import dev.sitegen.console.ThemeGoal;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes files of the default theme below {@code theme/} of the content, to be changed there: they take the place of the theme's own.
 * Files that are there already are left as they are.
 */
@Mojo(name = "theme", threadSafe = true, requiresProject = false)
public final class ThemeMojo extends AbstractSiteMojo {

    /** The files or directories of the theme, separated by commas, such as {@code partials/banner.ftlh}; all when omitted. */
    @Parameter(property = "site-gen.files")
    private String files;

    /** Passes this goal over. */
    @Parameter(property = "site-gen.theme.skip", defaultValue = "false")
    private String skipTheme;

    @Inject
    ThemeMojo(BuildPluginManager plugins) {
        super(plugins);
    }

    @Override
    Goal goal() {
        return new ThemeGoal();
    }

    @Override
    GivenParameters given(GivenParameters ofAllGoals) {
        return ofAllGoals.with("files", files).with("theme.skip", skipTheme);
    }
}
