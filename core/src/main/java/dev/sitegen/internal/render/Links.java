package dev.sitegen.internal.render;

import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Report;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.LinkView;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The links of one page: relative to it, so that the site works anywhere. Servers show the page for missing addresses at
 * any depth, so its links are absolute when the site's address is known.
 */
public final class Links {

    private final SitePath from;
    private final Optional<URI> root;
    private final Set<OutputKind> made;

    private Links(SitePath from, Optional<URI> root, Set<OutputKind> made) {
        this.from = from;
        this.root = root;
        this.made = made;
    }

    /**
     * The links of a page.
     *
     * @param made the kinds of pages there are; what would lead to any other has no address
     */
    public static Links from(SitePath page, Set<OutputKind> made) {
        return new Links(page, Optional.empty(), made);
    }

    /** The links of the page for missing addresses. */
    public static Links fromAnywhere(SitePath page, Optional<URI> baseUrl, Set<OutputKind> made) {
        return new Links(page, baseUrl, made);
    }

    public SitePath page() {
        return from;
    }

    /** The path to the root of the site, for the theme's files. */
    public String base() {
        return root.map(URI::toString).orElseGet(from::toRoot);
    }

    public String to(SitePath target) {
        return root.isPresent() ? root.get() + target.encoded() : from.linkTo(target);
    }

    /** The link to a place on a page; on the same page the fragment alone. */
    public String to(SitePath target, String anchor) {
        if (anchor.isEmpty()) {
            return to(target);
        }
        return (target.value().equals(from.value()) ? "" : to(target)) + SitePath.fragment(anchor);
    }

    public LinkView link(String title, SitePath target) {
        return LinkView.to(title, to(target));
    }

    public LinkView report(Report report) {
        return link(report.title(), report.path());
    }

    public LinkView reportOrNone(Optional<Report> report) {
        return report.map(this::report).orElse(LinkView.NONE);
    }

    public LinkView year(int year) {
        return LinkView.to(String.valueOf(year), yearAddress(year));
    }

    public String yearAddress(int year) {
        return ifMade(OutputKind.YEARS, Addresses.year(year));
    }

    /** The link to the first page of a column's list. */
    public String column(String id) {
        return ifMade(OutputKind.COLUMNS, Addresses.column(id, 1));
    }

    public String organization(String id) {
        return ifMade(OutputKind.ORGANIZATIONS, Addresses.organization(id));
    }

    public String indicator(String id) {
        return ifMade(OutputKind.INDICATORS, Addresses.indicator(id));
    }

    /** The link to a page of one of the site's parts; empty if the theme has no such part. */
    public String ifMade(OutputKind kind, SitePath target) {
        return has(kind) ? to(target) : "";
    }

    public boolean has(OutputKind kind) {
        return made.contains(kind);
    }

    /** The link to the place that states a figure. */
    public String figure(Report report, Figure figure) {
        return to(report.path(), figure.anchor());
    }
}
