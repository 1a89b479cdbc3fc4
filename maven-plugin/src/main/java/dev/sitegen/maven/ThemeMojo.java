package dev.sitegen.maven;

import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.ThemeFilesResult;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
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
    Setting skipOfGoal() {
        return new Setting("site-gen.theme.skip", skipTheme);
    }

    @Override
    GoalResult run(SiteGenerator generator, BuildOptions options) throws IOException, MojoFailureException {
        List<String> names = text("site-gen.files", files)
                .map(list -> Stream.of(list.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(List.of());
        ThemeFilesResult result = generator.writeTheme(names);
        if (!result.unknown().isEmpty()) {
            throw new MojoFailureException(messages().text("theme.unknown", String.join(", ", result.unknown())));
        }
        result.written().forEach(file -> getLog().info(messages().text("new.written", file)));
        result.left().forEach(file -> getLog().warn(messages().text("new.left", file)));
        String written = messages().text("files", result.written().size());
        return GoalResult.of(List.of(), (warnings, seconds) -> messages().text("theme", written));
    }

    @Override
    String failure() {
        return "theme.failed";
    }
}
