package dev.sitegen;

import static dev.sitegen.Edit.breaks;
import static dev.sitegen.Edit.changes;
import static dev.sitegen.Edit.impossible;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Edits of the checks of the dictionary, and of figures elsewhere that turn their verdicts. */
final class CheckEdits {

    private static final String INDICATORS = "indicators.yaml";
    private static final String COUNTY = "reports/rule-of-law/2022/county.md";
    private static final String PAGE = "rule-of-law/2022/county.html";
    private static final int HUGE = 1_000_000;

    private CheckEdits() {}

    static List<Edit> all() {
        return List.of(
                new Edit("a check that holds", (site, random) -> added(site, "docs.made >= 0")),
                new Edit(
                        "a check of last year",
                        (site, random) -> added(site, "docs.made <= previous.docs.made * 99000000")),
                new Edit(
                        "a check of organizations below",
                        (site, random) -> added(site, "review.closed * 99000000 >= sum(children.review.closed)")),
                new Edit(
                        "a check of another column",
                        (site, random) -> added(site, "review.closed <= column('work').review.closed * 99000000")),
                new Edit(
                        "a check of what is undisclosed",
                        (site, random) -> added(site, "review.suitRate = review.suits / undisclosed")),
                new Edit("a check that fails with an error", (site, random) -> failing(site, "error")),
                new Edit("a check that fails with a warning", (site, random) -> failing(site, "warning")),
                new Edit("a check that fails with an info", (site, random) -> failing(site, "info")),
                new Edit("the severity of a check: error", (site, random) -> severity(site, "error")),
                new Edit("the severity of a check: info", (site, random) -> severity(site, "info")),
                new Edit("the name of a check", CheckEdits::renamed),
                new Edit("the rule of a check", CheckEdits::changed),
                new Edit("a check removed", CheckEdits::removed),
                new Edit("a rule that cannot be read", (site, random) -> bad(site, "docs.made >")),
                new Edit("a rule with an unknown indicator", (site, random) -> bad(site, "docs.made > docs.none")),
                new Edit("checks as a mapping", CheckEdits::mapping),
                new Edit(
                        "a figure of last year that turns a verdict",
                        (site, random) ->
                                turned(site, "growth", "reports/rule-of-law/2021/county.md", "docs\\.made", HUGE)),
                new Edit(
                        "a figure of an organization below that turns a verdict",
                        (site, random) ->
                                turned(site, "below", "reports/rule-of-law/2022/tax.md", "review\\.closed", HUGE)),
                new Edit("a figure of an organization below that a failed check shows", CheckEdits::failed),
                new Edit(
                        "a figure of another column that turns a verdict",
                        (site, random) -> turned(site, "same", "reports/work/2022/county.md", "review\\.closed", 0)));
    }

    private static boolean judged(EditedSite site) {
        return site.has(COUNTY, "docs\\.made")
                && site.has(COUNTY, "review\\.closed")
                && !site.has(COUNTY, "draft: true");
    }

    private static String check(String id, String rule, String severity) {
        return "  - {id: " + id + ", rule: \"" + rule + "\", severity: " + severity + "}\n";
    }

    private static Edit.Effect added(EditedSite site, String rule) throws IOException {
        if (!judged(site) || site.has(INDICATORS, "(?s)(id: c\\d.*){9}")) {
            return impossible();
        }
        site.append(INDICATORS, check("c" + site.fresh(), rule, "info"));
        return changes("checks.html", "data/checks.csv", PAGE);
    }

    private static Edit.Effect failing(EditedSite site, String severity) throws IOException {
        if (!judged(site) || site.has(INDICATORS, "(?s)(id: f\\d.*){4}")) {
            return impossible();
        }
        site.append(INDICATORS, check("f" + site.fresh(), "docs.made < 0", severity));
        if (severity.equals("error")) {
            return breaks(Code.CHECK_FAILED);
        }
        Edit.Effect.Changes changes = changes("checks.html", "data/checks.csv", PAGE);
        return severity.equals("info") ? changes : changes.reporting(Code.CHECK_FAILED_WARNING);
    }

    /** A check that fails with a warning. */
    private static Edit.Effect severity(EditedSite site, String severity) throws IOException {
        String check = "(id: f\\d.*severity: )warning";
        if (!judged(site) || !site.has(INDICATORS, check)) {
            return impossible();
        }
        site.replace(INDICATORS, check, "$1" + severity);
        return severity.equals("error") ? breaks(Code.CHECK_FAILED) : changes("data/checks.csv");
    }

    private static Edit.Effect renamed(EditedSite site, Random random) throws IOException {
        site.replace(INDICATORS, "name: 被诉率\\d*, rule", "name: 被诉率" + site.fresh() + ", rule");
        return changes("checks.html");
    }

    private static Edit.Effect changed(EditedSite site, Random random) throws IOException {
        if (!judged(site) || !site.has(INDICATORS, "docs.made >= -?[0-9]+\"")) {
            return impossible();
        }
        site.replace(INDICATORS, "docs.made >= -?[0-9]+\"", "docs.made >= -" + site.fresh() + "\"");
        return changes("checks.html");
    }

    private static Edit.Effect removed(EditedSite site, Random random) throws IOException {
        String check = "  - \\{id: [cf]\\d+.*\\n";
        if (!judged(site) || !site.has(INDICATORS, check)) {
            return impossible();
        }
        site.replace(INDICATORS, check, "");
        return changes("checks.html", "data/checks.csv", PAGE);
    }

    private static Edit.Effect bad(EditedSite site, String rule) throws IOException {
        site.append(INDICATORS, check("c" + site.fresh(), rule, "info"));
        return breaks(Code.BAD_RULE);
    }

    private static Edit.Effect mapping(EditedSite site, Random random) throws IOException {
        site.replace(INDICATORS, "(?s)checks:\n.*", "checks:\n  enough: {rule: docs.made > 0}\n");
        return breaks(Code.WRONG_TYPE);
    }

    private static String figure(String indicator) {
        return "\\[\\d+件\\](\\{#" + indicator + "\\})";
    }

    /** Returns whether a check of the county looks at a figure of another report. */
    private static boolean isCompared(EditedSite site, String check, String source, String figure) {
        return judged(site)
                && site.has("organizations.yaml", "示例县税务局, kind: department, parent: county")
                && site.has(INDICATORS, "id: " + check)
                && site.has(source, figure)
                && !site.has(source, "draft: true");
    }

    /** The check fails as it did, if it did: with another number. */
    private static Edit.Effect failed(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2022/tax.md";
        String figure = figure("review\\.closed");
        if (!isCompared(site, "below", source, figure)) {
            return impossible();
        }
        site.replace(source, figure, "[" + (HUGE + site.fresh()) + "件]$1");
        // Other pages show the newest failures, and there may be newer ones.
        return changes(PAGE).reporting(Code.CHECK_FAILED_WARNING);
    }

    /** Another file says what makes a check of the county fail, or hold again. */
    private static Edit.Effect turned(EditedSite site, String check, String source, String indicator, int wrong)
            throws IOException {
        String figure = figure(indicator);
        if (!isCompared(site, check, source, figure)) {
            return impossible();
        }
        String failing = "[" + wrong + "件]";
        int stated = Integer.parseInt(site.find(source, figure).replaceFirst("\\[(\\d+).*", "$1"));
        if (wrong == 0 ? stated == 0 : stated >= wrong) {
            site.replace(source, figure, "[" + (wrong == 0 ? HUGE : 1) + "件]$1");
            return changes("checks.html", PAGE);
        }
        site.replace(source, figure, failing + "$1");
        return changes("checks.html", PAGE).reporting(Code.CHECK_FAILED_WARNING);
    }
}
