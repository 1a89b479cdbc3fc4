package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.ChangeDates;
import dev.sitegen.internal.plan.IndicatorParts;
import dev.sitegen.internal.plan.ListPart;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Frames;
import dev.sitegen.internal.render.Labels;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.PageView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of an indicator.
 *
 * @param organizations the organizations whose series it shows
 * @param ofSources whether sources have values of it, which are on a page of their own
 */
record IndicatorPage(Indicator indicator, ListPart<Organization> organizations, boolean ofSources) implements Page {

    static List<IndicatorPage> of(Planning site) {
        return site.site().listed().stream()
                .filter(indicator -> Ids.nameFiles(indicator.id()))
                .flatMap(indicator -> IndicatorParts.of(site.site(), indicator.id()).stream()
                        .map(organizations ->
                                new IndicatorPage(indicator, organizations, isOfSources(indicator, site.site()))))
                .toList();
    }

    private static boolean isOfSources(Indicator indicator, Site site) {
        return site.sources().stream()
                .anyMatch(source -> !source.values(indicator.id()).isEmpty());
    }

    @Override
    public SitePath path() {
        return Addresses.indicator(indicator.id(), organizations.number());
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(indicator.position());
    }

    @Override
    public Optional<LocalDateTime> changed(ChangeDates dates) {
        return dates.of(indicator);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.listing().stated(indicator);
        if (ofSources) {
            facts.total(1);
        }
    }

    @Override
    public Layout layout() {
        return Layout.INDICATOR;
    }

    /** A view with what is about all organizations on the first page only. */
    @Override
    public PageView view(PageParts parts) {
        boolean first = organizations.isFirst();
        Links links = parts.links(path());
        return new IndicatorView(
                Frames.withFacts(
                        parts.frames()
                                .part(
                                        links,
                                        "indicators",
                                        parts.numbered(organizations.number(), indicator.name()),
                                        described(parts)),
                        first ? parts.dataset(facts -> facts.indicator(indicator)) : ""),
                indicator.name(),
                fields(parts, links),
                indicator.definition(),
                first ? indicator.notes() : List.of(),
                first && links.has(OutputKind.CHARTS) ? parts.charts().ofIndicator(indicator, links) : List.of(),
                links.has(OutputKind.TABLES) ? parts.tables().ofIndicator(indicator, organizations, links) : List.of(),
                parts.pagers(n -> links.to(Addresses.indicator(indicator.id(), n)))
                        .pager(organizations),
                first ? parts.downloads().ofIndicator(indicator, links) : List.of());
    }

    private String described(PageParts parts) {
        return parts.words().fill("describeIndicator", indicator.name()) + indicator.definition();
    }

    private List<FieldView> fields(PageParts parts, Links links) {
        List<FieldView> fields = fields(indicator, parts);
        if (ofSources) {
            String title = parts.words().get("sourceValues");
            fields.add(new FieldView(
                    parts.words().get("sources"), title, links.to(Addresses.sourceIndicator(indicator.id(), 1))));
        }
        return fields;
    }

    /** Unit, group and direction of an indicator, those that it has. */
    static List<FieldView> fields(Indicator indicator, PageParts parts) {
        List<FieldView> fields = new ArrayList<>();
        if (!indicator.unit().isEmpty()) {
            fields.add(new FieldView(parts.words().get("unit"), indicator.unit(), ""));
        }
        if (!indicator.group().isEmpty()) {
            fields.add(new FieldView(parts.words().get("group"), indicator.group(), ""));
        }
        if (indicator.numbers().better() != Indicator.Better.NONE) {
            String better = Labels.of(indicator.numbers().better(), parts.words());
            fields.add(new FieldView(parts.words().get("better"), better, ""));
        }
        return fields;
    }
}
