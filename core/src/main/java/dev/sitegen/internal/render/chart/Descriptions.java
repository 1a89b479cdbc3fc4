package dev.sitegen.internal.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Description of a chart of several organizations, in words. */
final class Descriptions {

    private Descriptions() {}

    /** The years, the number of organizations, and the highest and the lowest of the last year. */
    static void overYears(List<Line> lines, Phrases.Sentences sentences) {
        int first = lines.stream().mapToInt(l -> l.first().year()).min().orElseThrow();
        int last = lines.stream().mapToInt(l -> l.last().year()).max().orElseThrow();
        sentences.add("chartOrganizations", String.valueOf(first), String.valueOf(last), String.valueOf(lines.size()));
        highestAndLowest(lines, last, sentences);
    }

    /** The highest and the lowest of a year, if there are two that differ. */
    static void highestAndLowest(List<Line> lines, int year, Phrases.Sentences sentences) {
        record Stated(String name, Value value) {}
        List<Stated> stated = new ArrayList<>();
        lines.forEach(l -> l.in(year).ifPresent(v -> stated.add(new Stated(l.name(), v))));
        stated.sort(Comparator.comparing((Stated s) -> s.value().amount()).reversed());
        Stated highest = stated.get(0);
        Stated lowest = stated.get(stated.size() - 1);
        sentences.addIf(
                highest.value().amount().compareTo(lowest.value().amount()) != 0,
                "chartHighestLowest",
                String.valueOf(year),
                highest.name(),
                highest.value().text(),
                lowest.name(),
                lowest.value().text());
    }
}
