package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.Site;
import java.util.List;

/**
 * A check of one's own: what must hold for the sites of one publisher, and is no business of site-gen. It runs in every build, every check
 * and every preview, after those of site-gen, and its problems count as theirs do: an error keeps the site from being published.
 *
 * <p>A check is given by {@code SiteGenerator.withChecks}, or found by {@link java.util.ServiceLoader} beside the themes; then it needs a
 * public constructor without parameters. It is called by the thread that builds, and may be called for several sites at once.
 *
 * <pre>{@code
 * OwnCode shortTitle = OwnCode.error("X101");
 * SiteCheck titles = site -> site.reports().stream()
 *         .filter(report -> report.title().length() < 8)
 *         .map(report -> Diagnostic.of(shortTitle, SourcePosition.ofFile(report.source()), "the title is too short", "write it in full"))
 *         .toList();
 * }</pre>
 */
@FunctionalInterface
public interface SiteCheck {

    /**
     * Reads a site.
     *
     * @param site the facts, also when something else is wrong with them
     * @return the problems, in any order, each with an {@link dev.sitegen.diagnostic.OwnCode}; empty if there is none
     */
    List<Diagnostic> check(Site site);
}
