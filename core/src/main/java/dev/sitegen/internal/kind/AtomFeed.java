package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import java.util.Comparator;
import java.util.List;

/**
 * The newest reports, for feed readers.
 *
 * @param newest newest first
 */
record AtomFeed(List<Report> newest) implements SiteFile {

    private static final int NEWEST = 50;

    private static final Comparator<Report> NEWEST_FIRST =
            Comparator.comparing(Report::published).reversed().thenComparing(Report::source);

    AtomFeed {
        newest = List.copyOf(newest);
    }

    /** The feed of a site whose address is known, as all addresses in it are absolute. */
    static List<AtomFeed> of(Planning site) {
        List<Report> reports = site.site().reports();
        return site.site().info().baseUrl().isEmpty() || reports.isEmpty()
                ? List.of()
                : List.of(new AtomFeed(
                        reports.stream().sorted(NEWEST_FIRST).limit(NEWEST).toList()));
    }

    @Override
    public SitePath path() {
        return Addresses.feed();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.frame();
    }

    @Override
    public void reads(OwnInputs inputs) {
        newest.forEach(inputs::files);
    }

    @Override
    public Rendered render(RenderContext context) {
        return (Rendered.Streamed) out -> context.feeds().feed(newest, out);
    }

    @Override
    public SiteFile with(ChangedDocuments changed) {
        return newest.stream().noneMatch(changed::has)
                ? this
                : new AtomFeed(newest.stream()
                        .map(report -> (Report) changed.newest(report))
                        .toList());
    }
}
