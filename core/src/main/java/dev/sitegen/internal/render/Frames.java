package dev.sitegen.internal.render;

import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Column;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.TagView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Head, navigation and breadcrumb of every kind of page. */
final class Frames {

    /** The form of PubDate and of every visible date (国办发〔2017〕47号). */
    static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Site site;
    private final ThemeTexts words;

    Frames(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
    }

    FrameView home(Links links) {
        LinkView here = new LinkView(words.get("home"), "", true);
        List<TagView> tags = siteTags();
        add(tags, "description", site.info().description());
        return frame(links, "", site.info().name(), tags, List.of(here));
    }

    FrameView column(Links links, Column column, int number) {
        String page = number == 1 ? "" : words.fill("pageOf", String.valueOf(number)) + "_";
        return frame(
                links,
                column.id(),
                page + column.name() + "_" + site.info().name(),
                columnTags(column),
                trail(links, here(column.name())));
    }

    FrameView report(Links links, Report report) {
        Column column = site.columns().get(report.key().column());
        return frame(
                links,
                column.id(),
                report.title() + "_" + column.name() + "_" + site.info().name(),
                reportTags(report, column),
                trail(links, LinkView.to(column.name(), links.column(column.id())), here(report.title())));
    }

    /**
     * A page of one of the site's own parts.
     *
     * @param part its part in the navigation: {@code years}, {@code indicators} and so on
     * @param title its title; the part's own when it is the part's first page
     */
    FrameView part(Links links, String part, String title) {
        List<LinkView> trail = new ArrayList<>();
        boolean first = title.equals(words.get(part));
        if (!first) {
            trail.add(LinkView.to(words.get(part), partHref(links, part)));
        }
        trail.add(here(title));
        String full = first ? title : title + "_" + words.get(part);
        return frame(
                links, part, full + "_" + site.info().name(), siteTags(), trail(links, trail.toArray(LinkView[]::new)));
    }

    FrameView page(Links links, TextPage page) {
        List<TagView> tags = siteTags();
        add(tags, "description", page.description());
        return frame(
                links, page.source(), page.title() + "_" + site.info().name(), tags, trail(links, here(page.title())));
    }

    FrameView other(Links links, String title) {
        return frame(links, "", title + "_" + site.info().name(), siteTags(), trail(links, here(title)));
    }

    /** A page at an old address: for search engines it is the page it leads to. */
    FrameView redirect(Links links, String title, SitePath target) {
        String full = title + "_" + site.info().name();
        return frame(links, "", full, target, siteTags(), trail(links, here(title)));
    }

    private FrameView frame(Links links, String part, String title, List<TagView> tags, List<LinkView> trail) {
        return frame(links, part, title, links.page(), tags, trail);
    }

    private FrameView frame(
            Links links, String part, String title, SitePath canonical, List<TagView> tags, List<LinkView> trail) {
        return new FrameView(
                title,
                links.base(),
                absolute(canonical),
                tags,
                navigation(links, part),
                trail,
                "",
                links.link(words.get("home"), Addresses.home()),
                links.has(OutputKind.SITEMAP) ? links.link(words.get("sitemap"), Addresses.sitemap()) : LinkView.NONE,
                data(links),
                feed(links),
                links.ifMade(OutputKind.SEARCH, Addresses.search()));
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
        for (NavigationItem item : site.info().navigation()) {
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

    private List<TagView> siteTags() {
        List<TagView> tags = new ArrayList<>();
        add(tags, "SiteName", site.info().name());
        add(tags, "SiteDomain", site.info().filings().domain());
        add(tags, "SiteIDCode", site.info().filings().siteId());
        return tags;
    }

    private List<TagView> columnTags(Column column) {
        List<TagView> tags = siteTags();
        add(tags, "ColumnName", column.name());
        add(tags, "ColumnDescription", column.description().isEmpty() ? column.name() : column.description());
        add(tags, "ColumnKeywords", column.keywords().isEmpty() ? column.name() : join(column.keywords()));
        add(tags, "ColumnType", column.type());
        return tags;
    }

    private List<TagView> reportTags(Report report, Column column) {
        List<TagView> tags = columnTags(column);
        add(tags, "ArticleTitle", report.title());
        add(tags, "PubDate", DATE_TIME.format(report.published()));
        add(tags, "ContentSource", source(report));
        add(tags, "Keywords", join(report.front().keywords()));
        add(tags, "Author", report.front().author());
        add(tags, "Description", description(report));
        site.info()
                .baseUrl()
                .ifPresent(url -> add(tags, "Url", url + report.path().encoded()));
        return tags;
    }

    /** The absolute address of a page, or empty when the site has none. */
    String absolute(SitePath path) {
        return site.info().baseUrl().map(url -> url + path.encoded()).orElse("");
    }

    /** Keywords are separated by an ASCII comma. */
    private static String join(List<String> keywords) {
        return String.join(",", keywords);
    }

    private static void add(List<TagView> tags, String name, String content) {
        if (!content.isBlank()) {
            tags.add(new TagView(name, content));
        }
    }

    /** 来源: what the front matter says, or the organization that published it. */
    String source(Report report) {
        String source = report.front().contentSource();
        return source.isEmpty()
                ? site.organizations().get(report.key().organization()).name()
                : source;
    }

    private static String description(Report report) {
        String description = report.front().description();
        return description.isEmpty() ? report.body().summary() : description;
    }
}
