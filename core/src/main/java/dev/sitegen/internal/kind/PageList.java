package dev.sitegen.internal.kind;

import dev.sitegen.internal.base.Parts;
import dev.sitegen.internal.plan.Output;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.List;

/** Pages for search engines to visit. */
record PageList(SitePath path, List<? extends Output> pages) implements SiteFile {

    /** Sitemaps may hold 50,000 addresses (sitemaps.org); Chinese ones are long, and no file is to be of many megabytes. */
    private static final int ADDRESSES_A_FILE = 20_000;

    /** One list, or an index with several, of a site whose address is known. */
    static List<SiteFile> of(Planning site) {
        return site.site().info().baseUrl().isEmpty()
                ? List.of()
                : of(site.planned().stream().filter(Output::isVisited).toList(), ADDRESSES_A_FILE);
    }

    /** @param most how many pages a list names at most */
    static List<SiteFile> of(List<? extends Output> pages, int most) {
        List<? extends List<? extends Output>> parts = Parts.of(pages, most);
        if (parts.size() == 1) {
            return List.of(new PageList(Addresses.pageList(), pages));
        }
        List<PageList> lists = new ArrayList<>();
        for (List<? extends Output> part : parts) {
            lists.add(new PageList(Addresses.pageList(lists.size() + 1), part));
        }
        List<SiteFile> files = new ArrayList<>();
        files.add(new PageListIndex(lists));
        files.addAll(lists);
        return files;
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.addresses(pages);
    }

    @Override
    public Rendered render(RenderContext context) {
        return (Rendered.Streamed) out -> context.feeds().list(pages, out);
    }
}
