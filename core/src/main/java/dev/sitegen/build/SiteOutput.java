package dev.sitegen.build;

import dev.sitegen.model.Site;
import java.util.List;

/**
 * An output of one's own: pages and files that a site has besides those of site-gen, made from its facts. They are published with the
 * others and listed in the manifest; two files with one address are a problem, as always.
 *
 * <p>An output is given by {@code SiteGenerator.withOutputs}, or found by {@link java.util.ServiceLoader} beside the themes; then it needs
 * a public constructor without parameters. It is called once in every build, check and preview, by the thread that builds, and may be
 * called for several sites at once.
 *
 * <pre>{@code
 * SiteOutput newest = site -> List.of(OutputFile.of(
 *         SitePath.of("newest.txt"),
 *         site.reports().stream().map(Report::title).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
 * }</pre>
 */
@FunctionalInterface
public interface SiteOutput {

    /**
     * Makes files.
     *
     * @param site the facts, also when something is wrong with them
     * @return the files, each with an address of its own; empty if there is none
     */
    List<OutputFile> files(Site site);
}
