package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.PlatformPart;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.HeadView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.SharingView;
import dev.sitegen.view.SiteLinksView;
import dev.sitegen.view.TagView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Head, navigation and breadcrumb of every kind of page. */
public final class Frames {

    /** More pages than this are listed on the site map only. */
    private static final int MOST_PAGES = 12;

    private final Site site;
    private final ThemeTexts words;
    private final PageTags tags;

    Frames(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
        this.tags = new PageTags(site);
    }

    /** Head of a page: the text of its title, its tags, and what is shown of it elsewhere. */
    private record Head(String title, List<TagView> tags, SharingView sharing) {}

    public FrameView home(Links links) {
        LinkView here = new LinkView(words.get("home"), "", true);
        SiteInfo info = site.info();
        // The tags of a home page have its description, if it has one.
        String description = info.description().isEmpty() ? info.name() : "";
        SharingView sharing = new SharingView(false, info.name(), description);
        return frame(links, "", new Head(info.name(), tags.ofPage(info.description()), sharing), List.of(here));
    }

    public FrameView column(Links links, Column column, int number) {
        String page = number == 1 ? "" : words.fill("pageOf", String.valueOf(number)) + "_";
        String description = column.description().isEmpty() ? about(column.name()) : column.description();
        SharingView sharing = new SharingView(false, column.name(), description);
        Head head = new Head(page + titleOf(column.name()), tags.ofColumn(column), sharing);
        return frame(links, column.id(), head, trail(links, here(column.name())));
    }

    public FrameView report(Links links, Report report) {
        Column column = site.columns().get(report.key().column());
        Head head = new Head(
                report.title() + "_" + titleOf(column.name()),
                tags.ofReport(report, column, source(report), absolute(report.path())),
                new SharingView(true, report.title(), ""));
        return frame(
                links,
                column.id(),
                head,
                trail(links, LinkView.to(column.name(), links.column(column.id())), here(report.title())));
    }

    /**
     * A page of one of the site's own parts.
     *
     * @param part its part in the navigation: {@code years}, {@code indicators} and so on
     * @param title its title; the part's own when it is the part's first page
     */
    public FrameView part(Links links, String part, String title) {
        return part(links, part, title, about(title));
    }

    /**
     * A page of one of the site's own parts.
     *
     * @param description a sentence about the page
     */
    public FrameView part(Links links, String part, String title, String description) {
        List<LinkView> trail = new ArrayList<>();
        boolean first = title.equals(words.get(part));
        if (!first) {
            trail.add(LinkView.to(words.get(part), partHref(links, part)));
        }
        trail.add(here(title));
        String full = first ? title : title + "_" + words.get(part);
        Head head = new Head(titleOf(full), tags.ofPage(""), new SharingView(false, title, description));
        return frame(links, part, head, trail(links, trail.toArray(LinkView[]::new)));
    }

    public FrameView page(Links links, TextPage page) {
        String summary = page.text().summary().isEmpty()
                ? about(page.title())
                : page.text().summary();
        SharingView sharing =
                new SharingView(false, page.title(), page.description().isEmpty() ? summary : "");
        Head head = new Head(titleOf(page.title()), tags.ofPage(page.description()), sharing);
        return frame(links, page.source(), head, trail(links, here(page.title())));
    }

    /** The page of the data files. */
    FrameView ofData(Links links) {
        String title = words.get("openData");
        return frame(links, "data", other(title), trail(links, here(title)));
    }

    public FrameView other(Links links, String title) {
        return frame(links, "", other(title), trail(links, here(title)));
    }

    /** A page at an old address: for search engines it is the page it leads to. */
    public FrameView redirect(Links links, String title, SitePath target) {
        return frame(links, "", other(title), target, trail(links, here(title)));
    }

    private Head other(String title) {
        return new Head(titleOf(title), tags.ofPage(""), new SharingView(false, title, about(title)));
    }

    private String titleOf(String title) {
        return title + "_" + site.info().name();
    }

    /** The description of a page that has none of its own. */
    private String about(String title) {
        SiteInfo info = site.info();
        return title + words.get("semicolon") + (info.description().isEmpty() ? info.name() : info.description());
    }

    /**
     * The same frame with the facts of its page.
     *
     * @param facts JSON-LD, ready to be put into a script element
     */
    public static FrameView withFacts(FrameView frame, String facts) {
        HeadView head = frame.head();
        return new FrameView(
                frame.base(),
                new HeadView(head.title(), head.canonical(), head.tags(), head.sharing(), facts),
                frame.navigation(),
                frame.trail(),
                frame.links());
    }

    private FrameView frame(Links links, String part, Head head, List<LinkView> trail) {
        return frame(links, part, head, links.page(), trail);
    }

    private FrameView frame(Links links, String part, Head head, SitePath canonical, List<LinkView> trail) {
        return new FrameView(
                links.base(),
                new HeadView(head.title(), absolute(canonical), head.tags(), head.sharing(), ""),
                navigation(links, part),
                trail,
                links(links));
    }

    private SiteLinksView links(Links links) {
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

    /** There are data files where there are figures or deadlines. */
    private LinkView data(Links links) {
        boolean any = !site.indicators().isEmpty() || site.coverage().isPresent();
        return any && links.has(OutputKind.DATA)
                ? links.link(words.get("openData"), Addresses.dataPage())
                : LinkView.NONE;
    }

    /** The feed needs absolute addresses and something to announce. */
    private String feed(Links links) {
        boolean made = site.info().baseUrl().isPresent() && !site.reports().isEmpty();
        return made ? links.ifMade(OutputKind.FEED, Addresses.feed()) : "";
    }

    private List<LinkView> trail(Links links, LinkView... below) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(links.link(words.get("home"), Addresses.home()));
        trail.addAll(List.of(below));
        return trail;
    }

    private static LinkView here(String title) {
        return new LinkView(title, "", true);
    }

    private List<LinkView> navigation(Links links, String part) {
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

    private static String partHref(Links links, String part) {
        return switch (part) {
            case "years" -> links.ifMade(OutputKind.YEARS, Addresses.years());
            case "indicators" -> links.ifMade(OutputKind.INDICATORS, Addresses.indicators());
            case "organizations" -> links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations());
            case "checks" -> links.ifMade(OutputKind.CHECKS, Addresses.checks());
            case "coverage" -> links.ifMade(OutputKind.COVERAGE, Addresses.coverage());
            default -> throw new IllegalArgumentException(part);
        };
    }

    /** The absolute address of a page, or empty when the site has none. */
    String absolute(SitePath path) {
        return site.info().baseUrl().map(url -> url + path.encoded()).orElse("");
    }

    /** 来源: what the front matter says, or the organization that published it. */
    String source(Report report) {
        String source = report.front().contentSource();
        return source.isEmpty()
                ? site.organizations().get(report.key().organization()).name()
                : source;
    }
}
