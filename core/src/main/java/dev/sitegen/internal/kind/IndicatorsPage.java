package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.FigureTables;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.IndicatorGroupView;
import dev.sitegen.view.IndicatorItemView;
import dev.sitegen.view.IndicatorsView;
import dev.sitegen.view.PageView;
import java.util.ArrayList;
import java.util.List;

/** The list of indicators. */
record IndicatorsPage() implements Page {

    static List<IndicatorsPage> of(Planning site) {
        return List.of(new IndicatorsPage());
    }

    @Override
    public SitePath path() {
        return Addresses.indicators();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.INDICATORS;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        List<IndicatorGroupView> groups = new ArrayList<>();
        FigureTables.groups(parts.site().listed(), parts.words())
                .forEach((group, indicators) -> groups.add(new IndicatorGroupView(
                        group,
                        indicators.stream()
                                .map(indicator -> item(indicator, parts.site(), links))
                                .toList())));
        return new IndicatorsView(
                parts.frames().part(links, "indicators", parts.words().get("indicators")), groups);
    }

    private static IndicatorItemView item(Indicator indicator, Site site, Links links) {
        return new IndicatorItemView(
                indicator.name(),
                links.indicator(indicator.id()),
                indicator.unit(),
                indicator.definition(),
                String.valueOf(site.observations(indicator.id()).size()));
    }
}
