package dev.sitegen.internal.render.data;

import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Facts about figures and reports that all data formats share. */
public final class Facts {

    /** The state of every figure on a site; the word is there for figures that are corrected or withdrawn. */
    static final String PUBLISHED = "published";

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Facts() {}

    /** Figures that a report states, first mention of each indicator, in its order. */
    static List<Figure> figures(Report report) {
        FigureList all = report.figures();
        if (all.indicators().size() == all.size()) {
            return all;
        }
        List<Figure> first = new ArrayList<>(all.size());
        Set<String> seen = new HashSet<>(all.size() * 2);
        for (Figure figure : all) {
            if (seen.add(figure.indicator())) {
                first.add(figure);
            }
        }
        return first;
    }

    /** The value as a plain decimal: no exponent, no grouping. */
    static String value(Quantity quantity) {
        return plain(quantity.value());
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** Note of the report's author on the figure, or empty. */
    static String comment(Report report, Figure figure) {
        Map<String, String> notes = report.front().notes();
        return notes.isEmpty() ? "" : notes.getOrDefault(figure.indicator(), "");
    }

    /** Time at which a report was published, with the site's distance from UTC: {@code 2024-02-18T09:00:00+08:00}. */
    static String published(Report report, SiteInfo info) {
        return INSTANT.format(report.published().atZone(info.dates().zone()));
    }

    /** 来源: what the front matter says, or the organization that published it. */
    public static String source(Report report, Site site) {
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
