package dev.sitegen.internal.render.data;

import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.Verdict;
import java.util.HashMap;
import java.util.Map;

/**
 * The addresses that data names: absolute when the site's own is known, else relative to its root. Those that are named
 * again and again, of organizations and indicators, are composed once.
 *
 * @param root the site's own address, or empty
 * @param organizations by id
 * @param indicators by id, those that have a page
 * @param fragments of the first figure that a report states for an indicator, by its id
 */
record WebAddresses(
        String root, Map<String, String> organizations, Map<String, String> indicators, Map<String, String> fragments) {

    static WebAddresses of(Site site) {
        String root = site.info().baseUrl().map(Object::toString).orElse("");
        Map<String, String> organizations = new HashMap<>();
        site.organizations()
                .keySet()
                .forEach(id ->
                        organizations.put(id, root + Addresses.organization(id).encoded()));
        Map<String, String> fragments = new HashMap<>();
        site.indicators().keySet().forEach(id -> fragments.put(id, SitePath.fragment(id)));
        Map<String, String> indicators = new HashMap<>();
        site.listed()
                .forEach(i -> indicators.put(
                        i.id(), root + Addresses.indicator(i.id()).encoded()));
        return new WebAddresses(root, organizations, indicators, fragments);
    }

    boolean areAbsolute() {
        return !root.isEmpty();
    }

    String of(SitePath path) {
        return root + path.encoded();
    }

    String of(Report report) {
        return of(report.path());
    }

    /** The page of an indicator; the list of them for a cell of a form that has none. */
    String of(Indicator indicator) {
        return indicators.getOrDefault(indicator.id(), of(Addresses.indicators()));
    }

    String ofOrganization(String id) {
        return organizations.get(id);
    }

    /** The sentence that states a figure. */
    String of(Report report, Figure figure) {
        return root.concat(within(report, figure));
    }

    /**
     * The same without the site's own address. Tables have it in every row, where the site's own would be most of
     * what is written.
     */
    String within(Report report, Figure figure) {
        String page = report.path().encoded();
        String anchor = figure.anchor();
        return anchor.isEmpty() ? page : page.concat(fragment(anchor));
    }

    String of(Observation observation) {
        return of(observation.report(), observation.figure());
    }

    /** An id as a fragment, {@code #} included. */
    String fragment(String anchor) {
        String prepared = fragments.get(anchor);
        return prepared == null ? SitePath.fragment(anchor) : prepared;
    }

    /** The first sentence of the report that its verdict used; the report when it used none. */
    String of(Verdict verdict) {
        return verdict.used().stream()
                .filter(o -> o.report().key().equals(verdict.report().key()))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> of(verdict.report()));
    }
}
