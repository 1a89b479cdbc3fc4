package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.NavigationItem;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SiteInfo.PlatformPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads where the pages of a site lead: hosts, navigation, parts of the platform, highlights. */
final class LinksReader {

    private static final List<String> NAVIGATION =
            List.of("columns", "years", "indicators", "organizations", "checks", "coverage", "sources", "data");

    /** The most items of the navigation, which is on every page. */
    private static final int MOST_ITEMS = 100;

    /** The most indicators that the home page shows. */
    private static final int MOST_HIGHLIGHTS = 12;

    private final Problems problems;

    LinksReader(Problems problems) {
        this.problems = problems;
    }

    /** @param site the keys of site.yaml */
    SiteInfo.Links read(Fields site) {
        return new SiteInfo.Links(hosts(site), navigation(site), platform(site), highlights(site));
    }

    private List<String> hosts(Fields site) {
        for (Scalar host : site.list("externalHosts")) {
            if (!Values.isHost(host.text().strip())) {
                problems.add(Code.BAD_HOST, host.position(), Fields.shown(host.text()), "externalHosts");
            }
        }
        return site.texts("externalHosts");
    }

    private List<NavigationItem> navigation(Fields site) {
        List<Scalar> items = Limits.upTo(MOST_ITEMS, "navigation", site.list("navigation"), Scalar::position, problems);
        for (Scalar item : items) {
            if (!NAVIGATION.contains(item.text()) && !item.text().endsWith(".md")) {
                String allowed = String.join(", ", NAVIGATION) + ", pages/….md";
                Expected.CHOICE.report(problems, item.position(), "navigation", item.text(), allowed);
            }
        }
        if (items.isEmpty()) {
            return NAVIGATION.stream()
                    .map(target -> new NavigationItem(target, site.position()))
                    .toList();
        }
        return items.stream()
                .map(item -> new NavigationItem(item.text(), item.position()))
                .toList();
    }

    private Map<PlatformPart, NavigationItem> platform(Fields site) {
        PlatformPart[] parts = PlatformPart.values();
        String[] keys = Stream.of(parts).map(PlatformPart::key).toArray(String[]::new);
        Fields platform = Fields.of(site.mapping("platform"), problems, keys);
        Map<PlatformPart, NavigationItem> places = new EnumMap<>(PlatformPart.class);
        for (PlatformPart part : parts) {
            platform.scalar(part.key())
                    .map(s -> new NavigationItem(s.text().strip(), s.position()))
                    .ifPresent(item -> places.put(part, item));
        }
        return places;
    }

    private List<NavigationItem> highlights(Fields site) {
        return Limits.upTo(MOST_HIGHLIGHTS, "highlights", site.list("highlights"), Scalar::position, problems).stream()
                .map(item -> new NavigationItem(item.text().strip(), item.position()))
                .toList();
    }
}
