package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import java.util.List;

/** The file robots.txt, which names the list of pages. */
record RobotsFile() implements SiteFile {

    /** The file of a site whose address is known, as it names the list by its address. */
    static List<RobotsFile> of(Planning site) {
        return site.site().info().baseUrl().isEmpty() ? List.of() : List.of(new RobotsFile());
    }

    @Override
    public SitePath path() {
        return Addresses.robots();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Rendered render(RenderContext context) {
        return (Rendered.Streamed) out -> context.feeds().robots(out);
    }
}
