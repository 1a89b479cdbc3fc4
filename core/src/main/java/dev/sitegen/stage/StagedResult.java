package dev.sitegen.stage;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.SiteManifest;

/**
 * Result of a build in stages.
 *
 * @param build the counts, and every problem in the order of files and lines; {@link BuildResult#published} says whether the site may take
 *     the place of the old one
 * @param manifest the list of all files of the site, to be put beside them; no file if the site may not be published
 */
public record StagedResult(BuildResult build, SiteManifest manifest) {}
