package dev.sitegen.internal.render;

import dev.sitegen.internal.render.data.Facts;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Column;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.HeadView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.SharingView;
import dev.sitegen.view.TagView;
import java.util.ArrayList;
import java.util.List;

/** The frame of every kind of page: its head, the navigation and the breadcrumb. */
public final class Frames {

    private final Site site;
    private final ThemeTexts words;
    private final PageTags tags;
    private final Navigation navigation;

    Frames(Site site, ThemeTexts words) {
        this.site = site;
        this.words = words;
        this.tags = new PageTags(site);
        this.navigation = new Navigation(site, words);
    }

    /** Head of a page: the text of its title, its tags, and what is shown of it elsewhere. */
    private record Head(String title, List<TagView> tags, SharingView sharing) {}

    /** The frame of the home page. */
    public FrameView home(Links links) {
        LinkView here = here(words.get("home"));
        SiteInfo info = site.info();
        // The tags of a home page have its description, if it has one.
        String description = info.description().isEmpty() ? info.name() : "";
        SharingView sharing = new SharingView(false, info.name(), description);
        return frame(links, "", new Head(info.name(), tags.ofPage(info.description()), sharing), List.of(here));
    }

    /** The frame of a page of a column, counted from 1. */
    public FrameView column(Links links, Column column, int number) {
        String description = column.description().isEmpty() ? about(column.name()) : column.description();
        SharingView sharing = new SharingView(false, column.name(), description);
        Head head = new Head(numbered(number, titleOf(column.name())), tags.ofColumn(column), sharing);
        return frame(links, column.id(), head, trail(links, here(column.name())));
    }

    /** The frame of a report. */
    public FrameView report(Links links, Report report) {
        Column column = site.columns().get(report.key().column());
        Head head = new Head(
                report.title() + "_" + titleOf(column.name()),
                tags.ofReport(report, column, Facts.source(report, site), absolute(report.path())),
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
            trail.add(LinkView.to(words.get(part), Navigation.partHref(links, part)));
        }
        trail.add(here(title));
        String full = first ? title : title + "_" + words.get(part);
        Head head = new Head(titleOf(full), tags.ofPage(""), new SharingView(false, title, description));
        return frame(links, part, head, trail(links, trail.toArray(LinkView[]::new)));
    }

    /** The frame of a page that an author wrote. */
    public FrameView page(Links links, TextPage page) {
        String summary = page.text().summary().isEmpty()
                ? about(page.title())
                : page.text().summary();
        SharingView sharing =
                new SharingView(false, page.title(), page.description().isEmpty() ? summary : "");
        Head head = new Head(titleOf(page.title()), tags.ofPage(page.description()), sharing);
        return frame(links, page.source(), head, trail(links, here(page.title())));
    }

    /** The frame of the page of the data files. */
    public FrameView ofData(Links links) {
        String title = words.get("openData");
        return frame(links, "data", other(title), trail(links, here(title)));
    }

    /** The frame of a page that is no part of the navigation. */
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
                navigation.of(links, part),
                trail,
                navigation.everywhere(links));
    }

    private List<LinkView> trail(Links links, LinkView... below) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(links.link(words.get("home"), Addresses.home()));
        trail.addAll(List.of(below));
        return trail;
    }

    /** The title of a page of a list, counted from 1; the first has the title of the list. */
    String numbered(int page, String title) {
        return page == 1 ? title : words.fill("pageOf", String.valueOf(page)) + "_" + title;
    }

    private static LinkView here(String title) {
        return new LinkView(title, "", true);
    }

    /** The absolute address of a page, or empty when the site has none. */
    public String absolute(SitePath path) {
        return site.info().baseUrl().map(url -> url + path.encoded()).orElse("");
    }
}
