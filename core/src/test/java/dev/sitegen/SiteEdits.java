package dev.sitegen;

import static dev.sitegen.Edit.breaks;
import static dev.sitegen.Edit.changes;
import static dev.sitegen.Edit.impossible;
import static dev.sitegen.Edit.neutral;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits of site.yaml, organizations.yaml and the theme, of the options, and of files that were published. */
final class SiteEdits {

    private static final String SITE = "site.yaml";
    private static final String ORGANIZATIONS = "organizations.yaml";
    private static final String WORDS = "theme/messages/zh-CN.properties";
    private static final String TEMPLATE = "theme/layouts/text.ftlh";
    private static final String ABOUT = "pages/about.md";
    private static final String COVERAGE = "coverage.html";

    private SiteEdits() {}

    static List<Edit> settings() {
        return List.of(
                new Edit(
                        "the name of the site",
                        (site, random) -> number(
                                site, SITE, "name: 示例县人民政府\\d*\\n", "name: 示例县人民政府%d\n", "index.html", "404.html")),
                new Edit(
                        "the accent",
                        (site, random) ->
                                number(site, SITE, "accent: \"#.*?\"", "accent: \"#1%05d\"", "theme/accent.css")),
                new Edit(
                        "the owner",
                        (site, random) -> number(
                                site,
                                SITE,
                                "name: 示例县人民政府(\\d*)\\n(owner.*\\n)?",
                                "name: 示例县人民政府$1\nowner: {contact: 000-%d}\n",
                                "index.html")),
                new Edit(
                        "the name of a column",
                        (site, random) ->
                                number(site, SITE, "信息公开报告\\d*", "信息公开报告%d", "open/index.html", "index.html")),
                new Edit(
                        "the description of a column",
                        (site, random) -> number(
                                site,
                                SITE,
                                "open: \\{(description: \\w+, )?",
                                "open: {description: d%d, ",
                                "open/index.html")),
                new Edit("the navigation", SiteEdits::navigation),
                new Edit("the language", SiteEdits::language),
                new Edit("a column that is empty", SiteEdits::emptyColumn),
                new Edit("sections of a column, with warnings", (site, random) -> sections(site, "warning")),
                new Edit("sections of a column, with errors", (site, random) -> sections(site, "error")),
                new Edit("words that must not be left, with warnings", (site, random) -> residue(site, "warning")),
                new Edit("words that must not be left, with errors", (site, random) -> residue(site, "error")),
                new Edit("a deadline", SiteEdits::deadline),
                new Edit("an unknown key", (site, random) -> broken(site, SITE, "tilte: x\n", Code.UNKNOWN_KEY)),
                new Edit(
                        "a bracket that does not end",
                        (site, random) -> broken(site, SITE, "owner: {\n", Code.YAML_SYNTAX)),
                new Edit(
                        "a key twice",
                        (site, random) ->
                                broken(site, ORGANIZATIONS, "county: {name: 又, kind: other}\n", Code.DUPLICATE_KEY)),
                new Edit("a setting in another encoding", SiteEdits::encoding),
                new Edit("a comment in site.yaml", SiteEdits::comment));
    }

    static List<Edit> organizations() {
        return List.of(
                new Edit(
                        "the name of an organization",
                        (site, random) -> number(
                                site,
                                ORGANIZATIONS,
                                "示例县司法局\\d*",
                                "示例县司法局%d",
                                "organizations/justice.html",
                                "rule-of-law/2022/justice.html")),
                new Edit("the parent of an organization", SiteEdits::parent),
                new Edit(
                        "an unknown parent",
                        (site, random) -> broken(
                                site,
                                ORGANIZATIONS,
                                "lost: {name: 失, kind: other, parent: none}\n",
                                Code.UNKNOWN_PARENT)),
                new Edit("an organization without report", SiteEdits::organization),
                new Edit(
                        "since when an organization is there",
                        (site, random) -> times(site, "since: 2023-0%d-01", Code.NOT_IN_OFFICE)),
                new Edit(
                        "until when an organization is there",
                        (site, random) -> times(site, "until: 2022-0%d-01", Code.NOT_IN_OFFICE)),
                new Edit("an organization that is exempt", SiteEdits::exempt),
                new Edit("an organization gone", SiteEdits::gone));
    }

    static List<Edit> theme() {
        return List.of(
                new Edit("another theme", SiteEdits::otherTheme),
                new Edit("the style sheet", SiteEdits::style),
                new Edit("a word of the theme", SiteEdits::word),
                new Edit("words of the theme as they were", (site, random) -> removed(site, WORDS)),
                new Edit("a template", SiteEdits::template),
                new Edit("a template that fails", SiteEdits::badTemplate),
                new Edit("the template as it was", (site, random) -> removed(site, TEMPLATE, "pages/about.html")),
                new Edit("a file added to the theme", SiteEdits::asset));
    }

    static List<Edit> options() {
        return List.of(
                new Edit("the address of the site", SiteEdits::address),
                new Edit("the day that counts as today", SiteEdits::today),
                new Edit("the next day", SiteEdits::tomorrow),
                new Edit("another number of threads", SiteEdits::threads),
                new Edit("drafts", SiteEdits::drafts),
                new Edit("warnings as errors", SiteEdits::strict),
                new Edit("a published file overwritten", SiteEdits::overwritten),
                new Edit("a published file deleted", SiteEdits::deleted));
    }

    private static Edit.Effect number(EditedSite site, String path, String pattern, String text, String... changed)
            throws IOException {
        if (!site.has(path, pattern)) {
            return impossible();
        }
        site.replace(path, pattern, text.formatted(site.fresh()));
        return changes(changed);
    }

    private static Edit.Effect broken(EditedSite site, String path, String line, Code code) throws IOException {
        site.append(path, line);
        return breaks(code);
    }

    private static Edit.Effect removed(EditedSite site, String path, String... changed) throws IOException {
        if (!site.has(path)) {
            return impossible();
        }
        site.remove(path);
        return changes(changed);
    }

    private static Edit.Effect navigation(EditedSite site, Random random) throws IOException {
        boolean few = site.has(SITE, "navigation: \\[years\\]");
        site.replace(
                SITE,
                "navigation: .*",
                few ? "navigation: [columns, organizations, checks, coverage]" : "navigation: [years]");
        return changes("index.html", "404.html", "work/2022/county.html");
    }

    private static Edit.Effect language(EditedSite site, Random random) throws IOException {
        boolean english = site.has(SITE, "language: en\n");
        site.put(SITE, site.text(SITE).replace("language: en\n", "") + (english ? "" : "language: en\n"));
        return changes("index.html", "organizations/county.html");
    }

    private static Edit.Effect emptyColumn(EditedSite site, Random random) throws IOException {
        if (site.has(SITE, "empty: ")) {
            site.replace(SITE, "  empty: .*\n", "");
            return changes("index.html", "empty/index.html");
        }
        site.replace(SITE, "columns:\n", "columns:\n  empty: {name: 空栏目}\n");
        return changes("index.html", "empty/index.html").reporting(Code.EMPTY_COLUMN);
    }

    private static boolean works(EditedSite site) {
        return site.has("reports/work/2022/county.md", "办结") && !site.has("reports/work/2022/county.md", "draft: true");
    }

    private static Edit.Effect sections(EditedSite site, String severity) throws IOException {
        if (!works(site)) {
            return impossible();
        }
        String sections = "sections: {severity: " + severity + ", parts: [{title: 第" + site.fresh() + "部分}]}";
        site.replace(SITE, "年度工作报告.*", "年度工作报告, " + sections + "}");
        return severity.equals("error")
                ? breaks(Code.MISSING_SECTION)
                : changes().reporting(Code.MISSING_SECTION_WARNING);
    }

    private static Edit.Effect residue(EditedSite site, String severity) throws IOException {
        if (!works(site)) {
            return impossible();
        }
        String others = site.text(SITE).replaceFirst("residue: .*\n", "");
        site.put(SITE, others + "residue: {local: {words: [办结], severity: " + severity + "}}\n");
        return severity.equals("error") ? breaks(Code.RESIDUE) : changes().reporting(Code.RESIDUE_WARNING);
    }

    private static boolean dated(EditedSite site) {
        return site.options.asOf().isPresent();
    }

    private static Edit.Effect deadline(EditedSite site, Random random) throws IOException {
        if (!dated(site)) {
            return impossible();
        }
        boolean early = site.has(SITE, "department: 03-31");
        site.replace(
                SITE,
                "department: 0\\d-\\d\\d",
                early ? "department: 02-0" + (1 + random.nextInt(9)) : "department: 03-31");
        return changes(COVERAGE, "data/coverage.csv");
    }

    private static Edit.Effect encoding(EditedSite site, Random random) throws IOException {
        site.put(ORGANIZATIONS, site.text(ORGANIZATIONS).getBytes(Charset.forName("GBK")));
        return breaks(Code.NOT_TEXT);
    }

    private static Edit.Effect comment(EditedSite site, Random random) throws IOException {
        site.append(SITE, "# " + site.fresh() + "\n");
        return neutral();
    }

    private static Edit.Effect parent(EditedSite site, Random random) throws IOException {
        if (!site.has(ORGANIZATIONS, "示例县税务局, kind: department, parent: (county|justice)")) {
            return impossible();
        }
        boolean below = site.has(ORGANIZATIONS, "示例县税务局, kind: department, parent: county");
        site.replace(ORGANIZATIONS, "(示例县税务局, kind: department, parent: )\\w+", "$1" + (below ? "justice" : "county"));
        return changes(
                "organizations/county.html",
                "organizations/justice.html",
                "organizations/tax.html",
                "data/organizations.csv");
    }

    private static Edit.Effect organization(EditedSite site, Random random) throws IOException {
        int number = site.fresh();
        if (site.has(ORGANIZATIONS, "town\\d+")) {
            site.replace(ORGANIZATIONS, "town\\d+.*\n", "");
        } else {
            site.append(ORGANIZATIONS, "town" + number + ": {name: 示例县第" + number + "镇, kind: town, parent: county}\n");
        }
        return changes("organizations/index.html", "organizations/county.html", "data/organizations.csv");
    }

    /** The justice bureau has reports on years in which it is not there then. */
    private static Edit.Effect times(EditedSite site, String key, Code code) throws IOException {
        if (!site.has(ORGANIZATIONS, "justice: .*")
                || !site.has("reports/rule-of-law/2021/justice.md")
                || !site.has("reports/rule-of-law/2023/justice.md")) {
            return impossible();
        }
        String time = key.formatted(1 + site.fresh() % 9);
        site.replace(ORGANIZATIONS, "(justice: .*?kind: department, parent: county).*", "$1, " + time + "}");
        return changes().reporting(code);
    }

    private static Edit.Effect exempt(EditedSite site, Random random) throws IOException {
        if (!dated(site)
                || !site.has(
                        ORGANIZATIONS, "示例县税务局, kind: department, parent: \\w+(, exempt: \\[info-disclosure\\])?\\}")) {
            return impossible();
        }
        boolean exempt = site.has(ORGANIZATIONS, "exempt");
        site.replace(
                ORGANIZATIONS,
                "(示例县税务局, kind: department, parent: \\w+).*",
                "$1" + (exempt ? "}" : ", exempt: [info-disclosure]}"));
        return changes(COVERAGE, "data/coverage.csv", "organizations/tax.html");
    }

    private static Edit.Effect gone(EditedSite site, Random random) throws IOException {
        if (!site.has("reports/rule-of-law/2022/tax.md")) {
            return impossible();
        }
        site.replace(ORGANIZATIONS, "tax: .*\n", "");
        return breaks(Code.UNKNOWN_ORGANIZATION);
    }

    /** The two differ in their style sheets. */
    private static Edit.Effect otherTheme(EditedSite site, Random random) throws IOException {
        site.remove("theme/assets/site.css");
        boolean styled = site.options.theme().equals(Optional.of("styled"));
        site.options = site.options.withTheme(styled ? "default" : "styled");
        return changes("theme/site.css");
    }

    private static Edit.Effect style(EditedSite site, Random random) throws IOException {
        site.put("theme/assets/site.css", "p { margin: " + site.fresh() + "px }\n");
        return changes("theme/site.css");
    }

    private static Edit.Effect word(EditedSite site, Random random) throws IOException {
        if (site.has(SITE, "language: en\n")) {
            return impossible();
        }
        site.put(WORDS, "home = 首页" + site.fresh() + "\n");
        return changes("index.html", "work/2022/county.html");
    }

    private static Edit.Effect template(EditedSite site, Random random) throws IOException {
        site.put(TEMPLATE, "<p>" + site.fresh() + " ${page.title} ${page.contentHtml?no_esc}</p>\n");
        return changes("pages/about.html");
    }

    private static Edit.Effect badTemplate(EditedSite site, Random random) throws IOException {
        site.put(TEMPLATE, "<p>${page.none" + site.fresh() + "}</p>\n");
        return breaks(Code.TEMPLATE_FAILED);
    }

    private static Edit.Effect asset(EditedSite site, Random random) throws IOException {
        site.put("theme/assets/标.svg", "<svg id=\"" + site.fresh() + "\"/>\n");
        return changes("theme/标.svg");
    }

    private static Edit.Effect address(EditedSite site, Random random) {
        site.options = site.options.withBaseUrl(URI.create("https://www.example.gov.cn/" + site.fresh() + "/"));
        return changes("index.html", "sitemap.xml", "feed.xml", "work/2022/county.html");
    }

    private static Edit.Effect today(EditedSite site, Random random) {
        LocalDate today = site.options.asOf().orElse(LocalDate.of(2023, 6, 1));
        site.options = site.options.withAsOf(today.plusDays(200).withYear(2023 + random.nextInt(3)));
        return site.options.asOf().get().equals(today) ? impossible() : changes("data/coverage.csv");
    }

    private static Edit.Effect tomorrow(EditedSite site, Random random) {
        if (!dated(site)) {
            return impossible();
        }
        site.options = site.options.withAsOf(site.options.asOf().orElseThrow().plusDays(1));
        return changes(COVERAGE);
    }

    private static Edit.Effect threads(EditedSite site, Random random) {
        site.options = site.options.withThreads(1 + random.nextInt(4));
        return neutral();
    }

    private static Edit.Effect drafts(EditedSite site, Random random) {
        List<String> drafts = site.paths("reports/work/.*\\.md").stream()
                .filter(path -> site.has(path, "\ndraft: true"))
                .toList();
        if (drafts.isEmpty()) {
            return impossible();
        }
        site.options = site.options.withDrafts(!site.options.drafts());
        return changes(drafts.get(0).substring("reports/".length()).replace(".md", ".html"));
    }

    private static Edit.Effect strict(EditedSite site, Random random) throws IOException {
        site.replace("indicators.yaml", "checks:", "idle.i" + site.fresh() + ": {name: 无人填报}\nchecks:");
        site.options = site.options.withStrict(true);
        return breaks(Code.UNUSED_INDICATOR);
    }

    private static Edit.Effect overwritten(EditedSite site, Random random) throws IOException {
        Files.writeString(site.output.resolve("index.html"), "不是本站的首页");
        return neutral();
    }

    private static Edit.Effect deleted(EditedSite site, Random random) throws IOException {
        Path page = site.output.resolve("sitemap.html");
        Files.delete(page);
        return neutral();
    }
}
