package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo.PlatformPart;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.SiteLinksView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The links that lead from every page to the parts of the site: the navigation that site.yaml sets, and those beside it. */
final class Navigation {

    /** More pages than this are listed on the site map only. */
    private static final int MOST_PAGES = 12;

    private final Site site;
    private final ThemeTexts words;

    Navigation(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
    }

    /**
     * The navigation of a page.
     *
     * @param part the part of the site that the page belongs to
     */
    List<LinkView> of(Links links, String part) {
        List<LinkView> navigation = new ArrayList<>();
        for (NavigationItem item : site.info().links().navigation()) {
            switch (item.target()) {
                case "columns" ->
                    site.columns().values().forEach(column -> {
                        String href = links.column(column.id());
                        navigation.add(new LinkView(column.name(), href, part.equals(column.id())));
                    });
                case "indicators" -> {
                    if (!site.indicators().isEmpty()) {
                        navigation.add(partLink(links, item.target(), part));
                    }
                }
                case "checks" -> {
                    if (!site.rules().isEmpty()) {
                        navigation.add(partLink(links, item.target(), part));
                    }
                }
                case "coverage" -> {
                    if (site.coverage().isPresent()) {
                        navigation.add(partLink(links, item.target(), part));
                    }
                }
                case "sources" -> {
                    if (!site.sources().isEmpty()) {
                        navigation.add(partLink(links, item.target(), part));
                    }
                }
                case "data" -> {
                    LinkView data = data(links);
                    navigation.add(new LinkView(data.title(), data.href(), part.equals(item.target())));
                }
                case "years", "organizations" -> navigation.add(partLink(links, item.target(), part));
                default ->
                    site.pages().stream()
                            .filter(page -> page.source().equals(item.target()))
                            .map(page -> new LinkView(page.title(), links.to(page.path()), part.equals(page.source())))
                            .forEach(navigation::add);
            }
        }
        navigation.removeIf(link -> link.href().isEmpty());
        return navigation;
    }

    private LinkView partLink(Links links, String target, String part) {
        return new LinkView(words.get(target), partHref(links, target), part.equals(target));
    }

    /** The link to the first page of a part of the site; empty if the theme does not make it. */
    static String partHref(Links links, String part) {
        return switch (part) {
            case "years" -> links.ifMade(OutputKind.YEARS, Addresses.years());
            case "indicators" -> links.ifMade(OutputKind.INDICATORS, Addresses.indicators());
            case "organizations" -> links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations());
            case "checks" -> links.ifMade(OutputKind.CHECKS, Addresses.checks());
            case "sources" -> links.ifMade(OutputKind.INDICATORS, Addresses.sources(1));
            case "coverage" -> links.ifMade(OutputKind.COVERAGE, Addresses.coverage());
            default -> throw new IllegalArgumentException(part);
        };
    }

    /** The links that every page has besides. */
    SiteLinksView everywhere(Links links) {
        return new SiteLinksView(
                links.link(words.get("home"), Addresses.home()),
                platform(links),
                pages(links),
                links.has(OutputKind.SITEMAP) ? links.link(words.get("sitemap"), Addresses.sitemap()) : LinkView.NONE,
                data(links),
                feed(links),
                links.ifMade(OutputKind.SEARCH, Addresses.search()));
    }

    /** The parts of the platform of disclosure, in the order of the rule. */
    private List<LinkView> platform(Links links) {
        List<LinkView> parts = new ArrayList<>();
        for (PlatformPart part : PlatformPart.values()) {
            Optional.ofNullable(site.info().links().platform().get(part))
                    .map(item -> place(item.target(), links))
                    .filter(href -> !href.isEmpty())
                    .ifPresent(href -> parts.add(LinkView.to(Labels.of(part, words), href)));
        }
        return parts;
    }

    /** The address of what site.yaml names: a page, a column or another site; empty if the theme does not make it. */
    private String place(String target, Links links) {
        if (site.columns().containsKey(target)) {
            return links.column(target);
        }
        return target.endsWith(".md") ? pageAddress(target, links) : target;
    }

    private String pageAddress(String source, Links links) {
        return site.pages().stream()
                .filter(page -> page.source().equals(source))
                .map(page -> links.to(page.path()))
                .findFirst()
                .orElse("");
    }

    /** The ordinary pages, so that none of them is hidden: those that nothing else on the page leads to. */
    private List<LinkView> pages(Links links) {
        Set<String> shown = new HashSet<>();
        site.info().links().navigation().forEach(item -> shown.add(item.target()));
        site.info().links().platform().values().forEach(item -> shown.add(item.target()));
        return site.pages().stream()
                .filter(page -> !shown.contains(page.source()))
                .limit(MOST_PAGES)
                .map(page -> links.link(page.title(), page.path()))
                .toList();
    }

    /** There are data files where there are figures, deadlines or sources. */
    private LinkView data(Links links) {
        boolean any = !site.indicators().isEmpty()
                || site.coverage().isPresent()
                || !site.sources().isEmpty();
        return any && links.has(OutputKind.DATA)
                ? links.link(words.get("openData"), Addresses.dataPage())
                : LinkView.NONE;
    }

    /** The feed needs absolute addresses and something to announce. */
    private String feed(Links links) {
        boolean made = site.info().baseUrl().isPresent() && !site.reports().isEmpty();
        return made ? links.ifMade(OutputKind.FEED, Addresses.feed()) : "";
    }
}
