package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Figures of a report for the search, with {@code |} between them: the number of the indicator among the
 * {@linkplain SearchName names} in base 36, the words of the report, and the anchor where it is not the id of the indicator, with
 * {@code =} between them. Of an indicator only the first mention. Safe to share between threads.
 */
final class FigureEntries {

    private static final int BASE = 36;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    FigureEntries(Site site) {
        site.listed().forEach(indicator -> numbers.put(indicator.id(), numbers.size()));
    }

    String of(Report report) {
        StringBuilder lines = new StringBuilder();
        Set<String> stated = new HashSet<>();
        for (Figure figure : report.figures()) {
            Integer number = numbers.get(figure.indicator());
            if (number != null && stated.add(figure.indicator())) {
                lines.append(lines.length() == 0 ? "" : "|");
                lines.append(Integer.toString(number, BASE))
                        .append('=')
                        .append(figure.raw().replace('|', '｜'));
                if (!figure.anchor().equals(figure.indicator())) {
                    lines.append('=').append(figure.anchor());
                }
            }
        }
        return lines.toString();
    }
}
