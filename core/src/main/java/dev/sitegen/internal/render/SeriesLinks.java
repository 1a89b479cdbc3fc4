package dev.sitegen.internal.render;

import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.internal.plan.IndicatorParts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways from the figures of a report to their values in the series of their indicators. An address depends on the report's
 * own key and on the settings of the site, never on another report.
 */
public final class SeriesLinks {

    private final Set<OutputKind> made;
    /** The pages of the indicators, by id. */
    private final Map<String, SitePath> pages;
    /** The pages of the organizations that are not on the first. */
    private final Map<String, Integer> parts;
    /** The column whose values need no column in their ids. */
    private final String firstColumn;

    SeriesLinks(Site site, Set<OutputKind> made) {
        this.made = made;
        this.pages = site.listed().stream()
                .collect(Collectors.toUnmodifiableMap(Indicator::id, indicator -> Addresses.indicator(indicator.id())));
        this.parts = IndicatorParts.byOrganization(site);
        this.firstColumn = site.columns().keySet().stream().findFirst().orElse("");
    }

    /** The id of a report's value in any series, such as {@code county-2024}; in other columns than the first {@code work.county-2024}. */
    String id(ReportKey key) {
        // No id of a column or an organization has a dot.
        String own = key.organization() + "-" + key.year();
        return key.column().equals(firstColumn) ? own : key.column() + "." + own;
    }

    /** The {@code href} of the link around a figure, with a blank before it; empty when the indicator has no page. */
    String attribute(ReportKey key, String indicator, Links links) {
        if (!links.has(OutputKind.INDICATORS) || !pages.containsKey(indicator)) {
            return "";
        }
        String row = made.contains(OutputKind.TABLES) ? id(key) : "";
        return ContentHtml.attribute("href", links.to(page(key, indicator), row));
    }

    /** The link to the page of an indicator that has the series of a report; empty when the indicator has no page. */
    public String page(ReportKey key, String indicator, Links links) {
        return links.ifMade(OutputKind.INDICATORS, page(key, indicator));
    }

    private SitePath page(ReportKey key, String indicator) {
        int part = parts.getOrDefault(key.organization(), 1);
        SitePath first = pages.get(indicator);
        return part == 1 && first != null ? first : Addresses.indicator(indicator, part);
    }
}
