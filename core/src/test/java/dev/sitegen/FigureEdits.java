package dev.sitegen;

import static dev.sitegen.Edit.breaks;
import static dev.sitegen.Edit.changes;
import static dev.sitegen.Edit.impossible;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Edits of figures in sentences and front matter, and of what the dictionary says of them. */
final class FigureEdits {

    private static final String INDICATORS = "indicators.yaml";
    private static final String MADE = "\\[[^\\]\\[]*\\]\\{#docs\\.made\\}";

    private FigureEdits() {}

    static List<Edit> all() {
        return List.of(
                new Edit("a digit in a sentence", (site, random) -> made(site, random, "%d件", null)),
                new Edit("a qualifier of a figure", (site, random) -> made(site, random, "约%d件", null)),
                new Edit(
                        "a figure that cannot be read",
                        (site, random) -> made(site, random, "若干件", Code.UNREADABLE_FIGURE)),
                new Edit("a figure in another unit", (site, random) -> made(site, random, "%d人", Code.WRONG_UNIT)),
                new Edit("a range", (site, random) -> made(site, random, "1-%d件", Code.RANGE)),
                new Edit("a figure stated twice", FigureEdits::twice),
                new Edit("an unknown indicator", FigureEdits::unknown),
                new Edit("a value in braces", FigureEdits::value),
                new Edit("a figure of the front matter", FigureEdits::front),
                new Edit("a figure that sums of other years lack", FigureEdits::lacking),
                new Edit("a change without explanation", FigureEdits::jump),
                new Edit("a note on a figure", FigureEdits::note),
                new Edit("a note without a figure", FigureEdits::idleNote),
                new Edit(
                        "the name of an indicator",
                        (site, random) -> entry(site, "name", "制定文件数%d", "indicators/docs.made.html")),
                new Edit(
                        "the group of an indicator",
                        (site, random) -> entry(site, "group", "组%d", "indicators/index.html")),
                new Edit(
                        "a remark on an indicator",
                        (site, random) -> entry(site, "notes", "注%d", "indicators/docs.made.html")),
                new Edit("a break of an indicator", (site, random) -> entry(site, "breaks", "{2023: 口径%d}")),
                new Edit("the precision of an indicator", FigureEdits::precision),
                new Edit("totals of an indicator", FigureEdits::total),
                new Edit("an indicator that nobody states", FigureEdits::idleIndicator),
                new Edit("a stated indicator without entry", FigureEdits::withoutEntry));
    }

    private static String page(String source) {
        return source.substring("reports/".length()).replace(".md", ".html");
    }

    /** A report with a figure that is marked {@code docs.made}. */
    private static String report(EditedSite site, Random random) {
        List<String> reports = site.paths("reports/rule-of-law/.*\\.md").stream()
                .filter(path -> site.has(path, MADE) && !site.has(path, "\ndraft: true"))
                .toList();
        return reports.isEmpty() ? "" : EditedSite.any(reports, random);
    }

    /** Another text of the figure; it breaks the build with a code, or shows wherever the figure does. */
    private static Edit.Effect made(EditedSite site, Random random, String text, Code code) throws IOException {
        String source = report(site, random);
        if (source.isEmpty()) {
            return impossible();
        }
        site.replace(source, MADE, "[" + text.formatted(site.fresh()) + "]{#docs.made}");
        String year = source.split("/")[2];
        return code != null
                ? breaks(code)
                : changes(
                        page(source),
                        "indicators/docs.made.html",
                        "data/indicators/docs.made.json",
                        "data/years/" + year + ".csv",
                        "years/" + year + ".html",
                        "organizations/" + source.split("/")[3].replace(".md", ".html"),
                        "data/observations.csv");
    }

    private static Edit.Effect twice(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (source.isEmpty()) {
            return impossible();
        }
        site.append(source, "\n又称[" + site.fresh() + "件]{#docs.made}。\n");
        return breaks(Code.CONTRADICTING_FIGURE);
    }

    private static Edit.Effect unknown(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (source.isEmpty()) {
            return impossible();
        }
        site.append(source, "\n又有[" + site.fresh() + "件]{#docs.none}。\n");
        return breaks(Code.UNKNOWN_INDICATOR);
    }

    /** The words of the sentence stay as they are. */
    private static Edit.Effect value(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2023/tax.md";
        if (!site.has(source)) {
            return impossible();
        }
        String mark = "[三分之一]{#docs.saved value=" + site.fresh() + "%}";
        if (site.has(source, "docs\\.saved")) {
            site.replace(source, "\\[三分之一\\]\\{.*?\\}", mark);
        } else {
            site.append(source, "\n用时缩短" + mark + "。\n");
        }
        return changes("indicators/docs.saved.html", page(source), "data/years/2023.json");
    }

    private static Edit.Effect front(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2022/justice.md";
        if (!site.has(source)) {
            return impossible();
        }
        site.front(source, "figures", "{docs.jump: " + site.fresh() + "人次}");
        return changes("indicators/docs.jump.html", page(source), "data/observations.csv");
    }

    /** The only subdistrict: once it states the figure, all years lack it in which it does not. */
    private static Edit.Effect lacking(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2023/street.md";
        if (site.has(source, "\nfigures: ")) {
            site.replace(source, "\nfigures: .*", "");
        } else {
            site.front(source, "figures", "{docs.made: " + site.fresh() + "件}");
        }
        return changes("years/2022.html", "years/2021.html", page(source));
    }

    /** More than three times as many as the year before. */
    private static Edit.Effect jump(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2023/justice.md";
        if (!site.has("reports/rule-of-law/2022/justice.md", "docs\\.jump") || !site.has(source)) {
            return impossible();
        }
        site.front(source, "notes", "{}");
        site.front(source, "figures", "{docs.jump: " + site.fresh() * 1_000 + "人次}");
        return changes("indicators/docs.jump.html", page(source)).reporting(Code.CHANGE_UNEXPLAINED);
    }

    private static Edit.Effect note(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (source.isEmpty()) {
            return impossible();
        }
        site.front(source, "notes", "{docs.made: 第" + site.fresh() + "号说明}");
        return changes(page(source), "data/indicators/docs.made.csv", "data/observations.csv");
    }

    private static Edit.Effect idleNote(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2021/tax.md";
        if (!site.has(source)) {
            return impossible();
        }
        site.front(source, "notes", "{docs.made: 第" + site.fresh() + "号说明}");
        return changes().reporting(Code.NOTE_WITHOUT_FIGURE);
    }

    /** Sets a key of {@code docs.made} in the dictionary, whether or not it is there. */
    private static Edit.Effect entry(EditedSite site, String key, String value, String... changed) throws IOException {
        if (site.paths("reports/.*\\.md").stream().noneMatch(path -> site.has(path, MADE))) {
            return impossible();
        }
        String entry = site.find(INDICATORS, "docs\\.made: .*");
        String others = entry.replaceFirst("\\b" + key + ": (\\{.*?\\}|[^,}]*), ", "");
        String set = "docs.made: {" + key + ": " + value.formatted(site.fresh()) + ", ";
        site.put(INDICATORS, site.text(INDICATORS).replace(entry, others.replace("docs.made: {", set)));
        return changes(changed).andChanges("data/indicators.csv");
    }

    private static Edit.Effect precision(EditedSite site, Random random) throws IOException {
        boolean set = site.has(INDICATORS, "precision: 1");
        site.replace(
                INDICATORS,
                set ? "closed: \\{precision: 1, " : "closed: \\{",
                set ? "closed: {" : "closed: {precision: 1, ");
        return changes("indicators/review.closed.html", "work/2022/county.html");
    }

    private static Edit.Effect total(EditedSite site, Random random) throws IOException {
        if (!site.has("organizations.yaml", "示例县税务局, kind: department, parent: county")) {
            // A single organization below is no sum.
            return impossible();
        }
        boolean set = site.has(INDICATORS, "行政复议, total: true");
        site.replace(INDICATORS, "行政复议, total: \\w+", "行政复议, total: " + !set);
        return changes("indicators/review.closed.html", "years/2022.html");
    }

    private static Edit.Effect idleIndicator(EditedSite site, Random random) throws IOException {
        site.replace(INDICATORS, "checks:", "idle.i" + site.fresh() + ": {name: 无人填报}\nchecks:");
        return changes("data/indicators.csv").reporting(Code.UNUSED_INDICATOR);
    }

    private static Edit.Effect withoutEntry(EditedSite site, Random random) throws IOException {
        if (!site.has("reports/open/2022/justice.md", "review\\.rate")) {
            return impossible();
        }
        site.replace(INDICATORS, "review\\.rate:", "review.other:");
        return breaks(Code.UNKNOWN_INDICATOR);
    }
}
