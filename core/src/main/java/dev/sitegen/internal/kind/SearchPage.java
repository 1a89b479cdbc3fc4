package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.SearchColumnView;
import dev.sitegen.view.SearchView;
import java.util.ArrayList;
import java.util.List;

/** The page that searches. */
record SearchPage() implements Page {

    static List<SearchPage> of(Planning site) {
        return List.of(new SearchPage());
    }

    @Override
    public SitePath path() {
        return Addresses.search();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public boolean isVisited() {
        return false;
    }

    @Override
    public Layout layout() {
        return Layout.SEARCH;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        Site site = parts.site();
        return new SearchView(
                parts.frames().other(links, parts.words().get("search")),
                site.columns().values().stream()
                        .map(column -> new SearchColumnView(column.id(), column.name()))
                        .toList(),
                site.years().stream().map(String::valueOf).toList(),
                ways(parts, links));
    }

    /** The ways to reports for readers who know no word to search for. */
    private static List<LinkView> ways(PageParts parts, Links links) {
        ThemeTexts words = parts.words();
        List<LinkView> ways = new ArrayList<>();
        parts.site()
                .columns()
                .values()
                .forEach(column -> ways.add(LinkView.to(column.name(), links.column(column.id()))));
        ways.add(LinkView.to(words.get("years"), links.ifMade(OutputKind.YEARS, Addresses.years())));
        ways.add(LinkView.to(
                words.get("organizations"), links.ifMade(OutputKind.ORGANIZATIONS, Addresses.organizations())));
        ways.add(LinkView.to(words.get("sitemap"), links.ifMade(OutputKind.SITEMAP, Addresses.sitemap())));
        ways.removeIf(link -> link.href().isEmpty());
        return ways;
    }
}
