package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.SourceTables;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.SourceSite;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of the values of an indicator, source by source.
 *
 * @param part the sources whose values it shows
 */
record SourceIndicatorPage(Indicator indicator, ListPart<SourceSite> part) implements Page {

    static List<SourceIndicatorPage> of(Planning site) {
        List<SourceIndicatorPage> pages = new ArrayList<>();
        List<ListPart<SourceSite>> parts = ListPart.of(site.site().sources(), SourcesPage.SOURCES_A_PAGE);
        for (Indicator indicator : SourceTables.indicators(site.site())) {
            parts.forEach(part -> pages.add(new SourceIndicatorPage(indicator, part)));
        }
        return pages;
    }

    @Override
    public SitePath path() {
        return Addresses.sourceIndicator(indicator.id(), part.number());
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(indicator.position());
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
        return new IndicatorView(
                parts.frames().part(links, "sources", parts.numbered(part.number(), indicator.name())),
                indicator.name(),
                IndicatorPage.fields(indicator, parts),
                indicator.definition(),
                part.isFirst() ? indicator.notes() : List.of(),
                List.of(),
                parts.sources().ofIndicator(indicator, part),
                parts.pagers(number -> links.to(Addresses.sourceIndicator(indicator.id(), number)))
                        .pager(part),
                part.isFirst() ? parts.downloads().ofSources(links) : List.of());
    }
}
