package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.ContentTree.PageFile;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports pages, columns and images that site.yaml names and that are not there. */
final class SitePlaces {

    private final ContentTree tree;
    private final Map<String, Column> columns;
    private final Set<String> unread;
    private final Problems problems;

    /** @param unread ids of columns that could not be read, which are reported already */
    SitePlaces(ContentTree tree, Map<String, Column> columns, Set<String> unread, Problems problems) {
        this.tree = tree;
        this.columns = columns;
        this.unread = unread;
        this.problems = problems;
    }

    void check(SiteInfo info) {
        info.links().navigation().stream()
                .filter(item -> item.target().endsWith(".md"))
                .forEach(item -> page("navigation", item));
        info.links().platform().forEach((part, item) -> part("platform." + part.key(), item));
        image(info.filings().partyMark());
        image(info.filings().findErrors());
    }

    /** Reports highlights that are no indicators. */
    void checkHighlights(SiteInfo info, Map<String, Indicator> indicators) {
        for (NavigationItem item : info.links().highlights()) {
            if (!indicators.containsKey(item.target())) {
                String near = Nearest.to(item.target(), indicators.keySet()).stream()
                        .map(id -> id + " (" + indicators.get(id).name() + ")")
                        .collect(Collectors.joining(", "));
                problems.add(
                        Code.UNKNOWN_INDICATOR, item.position(), item.target(), near, near.isEmpty() ? "NONE" : "NEAR");
            }
        }
    }

    private void page(String key, NavigationItem item) {
        if (tree.isPage(item.target()) || tree.isRefused(item.target())) {
            return;
        }
        if (tree.contains(item.target())) {
            Expected.LIKE.report(problems, item.position(), key, item.target(), "pages/….md");
            return;
        }
        missing(
                Code.MISSING_PAGE,
                item.target(),
                tree.pages().stream().map(PageFile::source).toList(),
                item);
    }

    /** A part of the platform is a page, a column or a place of another site. */
    private void part(String key, NavigationItem item) {
        String target = item.target();
        if (target.endsWith(".md")) {
            page(key, item);
        } else if (!columns.containsKey(target) && !unread.contains(target) && !Values.isLinkAddress(target)) {
            List<String> allowed = new ArrayList<>(List.of("pages/….md", "https://…"));
            allowed.addAll(columns.keySet());
            Expected.CHOICE.report(problems, item.position(), key, target, String.join(", ", allowed));
        }
    }

    private void image(Mark mark) {
        String path = mark.image();
        if (path.isEmpty() || tree.isRefused(path) || tree.files().containsKey(path)) {
            return;
        }
        if (path.contains("://")) {
            problems.add(Code.EXTERNAL_IMAGE, mark.position(), path);
            return;
        }
        List<String> images = tree.files().keySet().stream()
                .filter(file -> file.startsWith("assets/"))
                .sorted()
                .toList();
        missing(Code.MISSING_IMAGE, path, images, new NavigationItem(path, mark.position()));
    }

    private void missing(Code code, String path, List<String> there, NavigationItem item) {
        String near = Nearest.to(path, there).stream().findFirst().orElse("");
        problems.add(code, item.position(), path, path, near.isEmpty() ? "MISSING" : "NEAR", "", near);
    }
}
