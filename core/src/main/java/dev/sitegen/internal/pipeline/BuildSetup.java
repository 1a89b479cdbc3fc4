package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildListener;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.check.OwnChecks;
import dev.sitegen.internal.kind.Kinds;
import dev.sitegen.source.ContentSource;

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
        Kinds kinds,
        BuildListener listener,
        BuildOptions options) {

    /** Returns whether what is made of a site may depend on nothing but the site. */
    public boolean isOfSiteAlone() {
        return !checks.any() && kinds.areOfSiteAlone();
    }

    /** The same for content that was looked at before. */
    public BuildSetup withContent(ContentSource other) {
        return new BuildSetup(other, themes, checks, kinds, listener, options);
    }
}
