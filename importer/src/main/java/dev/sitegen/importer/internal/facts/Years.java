package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.facts.Candidates.Choice;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a report is about, which only its title says for certain. */
final class Years {

    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])((?:19|20)\\d{2})(?![0-9])(?:年度?)?|([二一][〇○零Ｏ九一二三四五六七八]{3})年");

    /** A year that follows is planned, and not reported on. */
    private static final Pattern PLANNED = Pattern.compile("(?:年度?)?[^0-9]{0,12}(?:计划|安排|打算|思路)");

    private static final Pattern RANGE = Pattern.compile("(?:19|20)\\d{2}年?\\s*[-—–~～至到]+\\s*(?:19|20)\\d{2}");

    private Years() {}

    static Choice of(String title) {
        if (RANGE.matcher(title).find()) {
            return Choice.doubt(title);
        }
        Set<String> years = new LinkedHashSet<>();
        Set<String> planned = new LinkedHashSet<>();
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            String found = year.group(1) != null ? year.group(1) : Dates.digits(year.group(2));
            boolean plan =
                    PLANNED.matcher(title).region(year.end(), title.length()).lookingAt();
            (plan ? planned : years).add(found);
        }
        return Candidates.only(years.isEmpty() ? planned : years, title);
    }
}
