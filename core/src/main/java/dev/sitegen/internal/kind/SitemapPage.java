package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.ListViews;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SitemapView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The site map. */
record SitemapPage() implements Page {

    static List<SitemapPage> of(Planning site) {
        return List.of(new SitemapPage());
    }

    @Override
    public SitePath path() {
        return Addresses.sitemap();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.SITEMAP;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        Site site = parts.site();
        List<LinkGroupView> groups = new ArrayList<>();
        groups.add(new LinkGroupView(site.info().name(), "", pages(parts, links)));
        groups.add(group(
                parts.words().get("columns"),
                "",
                site.columns().values(),
                column -> LinkView.to(column.name(), links.column(column.id()))));
        groups.add(group(
                parts.words().get("years"),
                links.ifMade(OutputKind.YEARS, Addresses.years()),
                site.years(),
                links::year));
        groups.add(organizations(parts, links));
        groups.add(group(
                parts.words().get("indicators"),
                parts.lists().indicatorsHref(links),
                site.listed(),
                indicator -> LinkView.to(indicator.name(), links.indicator(indicator.id()))));
        groups.removeIf(
                group -> group.links().stream().allMatch(link -> link.href().isEmpty()));
        return new SitemapView(parts.frames().other(links, parts.words().get("sitemap")), groups);
    }

    private static <T> LinkGroupView group(String title, String href, Collection<T> all, Function<T, LinkView> link) {
        return new LinkGroupView(title, href, all.stream().map(link).toList());
    }

    private static List<LinkView> pages(PageParts parts, Links links) {
        List<LinkView> pages = new ArrayList<>();
        pages.add(links.link(parts.words().get("home"), Addresses.home()));
        if (parts.site().coverage().isPresent() && links.has(OutputKind.COVERAGE)) {
            pages.add(links.link(parts.words().get("coverage"), Addresses.coverage()));
        }
        if (!parts.site().sources().isEmpty() && links.has(OutputKind.INDICATORS)) {
            pages.add(links.link(parts.words().get("sources"), Addresses.sources(1)));
        }
        parts.site().pages().forEach(page -> pages.add(links.link(page.title(), page.path())));
        return pages;
    }

    /** All organizations, or the link to their list where it is long. */
    private static LinkGroupView organizations(PageParts parts, Links links) {
        Collection<Organization> all = parts.site().organizations().values();
        List<LinkView> shown = all.size() > ListViews.MOST_ORGANIZATIONS
                ? parts.lists().organizationsOrLink(all, links).stream()
                        .flatMap(group -> group.links().stream())
                        .toList()
                : all.stream()
                        .map(o -> LinkView.to(o.name(), links.organization(o.id())))
                        .toList();
        return new LinkGroupView(
                parts.words().get("organizations"),
                links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations()),
                shown);
    }
}
