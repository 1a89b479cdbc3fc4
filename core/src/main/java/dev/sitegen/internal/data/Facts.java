package dev.sitegen.internal.data;

import dev.sitegen.model.Heading;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What data says of figures and reports, whatever its form. */
final class Facts {

    /** The state of every figure on a site; the word is there for figures that are corrected or withdrawn. */
    static final String PUBLISHED = "published";

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String BETWEEN_HEADINGS = " / ";

    private Facts() {}

    /** What a report states, first mention of each indicator, by indicator and in its order. */
    static Map<String, Observation> observations(Report report) {
        Map<String, Observation> observations = new LinkedHashMap<>();
        report.figures().forEach(f -> observations.putIfAbsent(f.indicator(), new Observation(report, f)));
        return observations;
    }

    /** The indicators that any of these reports states, in the order of the dictionary. */
    static List<Indicator> stated(Collection<Report> reports, Site site) {
        Set<String> ids = reports.stream()
                .flatMap(r -> r.figures().stream())
                .map(f -> f.indicator())
                .collect(Collectors.toSet());
        return site.indicators().values().stream()
                .filter(i -> ids.contains(i.id()))
                .toList();
    }

    /** The value as a plain decimal: no exponent, no grouping. */
    static String value(Quantity quantity) {
        return plain(quantity.value());
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** What the report's author notes on the figure, or nothing. */
    static String comment(Observation observation) {
        return observation
                .report()
                .front()
                .notes()
                .getOrDefault(observation.figure().indicator(), "");
    }

    /** The headings that the figure stands under, outermost first. A point such as 一是 counts with the heading above it. */
    static String section(Observation observation) {
        List<Heading> headings = observation.report().body().headings();
        Deque<String> path = new ArrayDeque<>();
        int level = Integer.MAX_VALUE;
        for (int i = innermost(headings, observation.figure().section()); i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.level() < level) {
                level = heading.level();
                path.addFirst(heading.text());
            }
        }
        return String.join(BETWEEN_HEADINGS, path);
    }

    /** The place of the heading with an id; for the id of a point, of the heading whose id it begins with. */
    private static int innermost(List<Heading> headings, String section) {
        for (String anchor = section; !anchor.isEmpty(); anchor = anchor.substring(0, Math.max(0, point(anchor)))) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).anchor().equals(anchor)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int point(String anchor) {
        return anchor.lastIndexOf("-p");
    }

    /** When a report was published, with the site's distance from UTC: {@code 2024-02-18T09:00:00+08:00}. */
    static String published(Report report, SiteInfo info) {
        return INSTANT.format(report.published().atZone(info.zone()));
    }

    /** 来源: what the front matter says, or the body that published it. */
    static String source(Report report, Site site) {
        String source = report.front().contentSource();
        return source.isEmpty()
                ? site.organizations().get(report.key().organization()).name()
                : source;
    }

    /** The tag of the site's language (BCP 47). */
    static String language(SiteInfo info) {
        return info.language().getLanguage().equals("zh") ? "zh-CN" : "en";
    }
}
