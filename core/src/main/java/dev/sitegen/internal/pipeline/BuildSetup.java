package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.plan.Kind;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.source.ContentSource;
import java.util.List;

/**
 * Everything that a run is given by who wants it.
 *
 * @param content where the content comes from
 * @param themes where themes are found
 * @param checks the checks of the program that embeds the library
 * @param kinds the kinds of pages and files
 * @param listener receives the progress
 */
public record BuildSetup(
        ContentSource content,
        ClassLoader themes,
        OwnChecks checks,
        List<Kind<SiteFile>> kinds,
        BuildListener listener,
        BuildOptions options) {

    public BuildSetup {
        kinds = List.copyOf(kinds);
    }

    /** The same for content that was looked at before. */
    public BuildSetup withContent(ContentSource other) {
        return new BuildSetup(other, themes, checks, kinds, listener, options);
    }
}
