package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.SourceSite;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.TableView;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of the sources: which are there, who has published, and the totals over all of them.
 *
 * @param part its sources
 */
record SourcesPage(ListPart<SourceSite> part) implements Page {

    /** Some four thousand cells with two columns and ten years. */
    static final int SOURCES_A_PAGE = 200;

    static List<SourcesPage> of(Planning site) {
        return site.site().sources().isEmpty()
                ? List.of()
                : ListPart.of(site.site().sources(), SOURCES_A_PAGE).stream()
                        .map(SourcesPage::new)
                        .toList();
    }

    @Override
    public SitePath path() {
        return Addresses.sources(part.number());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.INDICATOR;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        String title = parts.words().get("sources");
        List<TableView> tables = new ArrayList<>(parts.sources().reports(part));
        if (part.isFirst() && links.has(OutputKind.TABLES)) {
            tables.addAll(parts.sources().totals(links));
        }
        return new IndicatorView(
                parts.frames().part(links, "sources", parts.numbered(part.number(), title)),
                title,
                List.of(),
                summary(parts),
                List.of(),
                List.of(),
                tables,
                parts.pagers(number -> links.to(Addresses.sources(number))).pager(part),
                part.isFirst() ? parts.downloads().ofSources(links) : List.of());
    }

    /** A sentence on how many sources there are, and how many were received or are late. */
    private static String summary(PageParts parts) {
        List<SourceSite> all = parts.site().sources();
        long received = all.stream().filter(SourceSite::isReceived).count();
        long late = all.stream()
                .filter(source -> source.state() == SourceSite.State.LATE)
                .count();
        return parts.words().fill("sourcesSummary", "" + all.size(), "" + received, "" + late);
    }
}
