package dev.sitegen;

import static dev.sitegen.Edit.breaks;
import static dev.sitegen.Edit.changes;
import static dev.sitegen.Edit.impossible;
import static dev.sitegen.Edit.neutral;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;

/** Edits of reports and pages: their text, front matter, links, attachments, and where their files are. */
final class TextEdits {

    private static final String LINKS = "pages/links.md";
    private static final String ABOUT = "pages/about.md";
    private static final String LINKED = "reports/rule-of-law/2022/justice.md";
    private static final String ATTACHING = "reports/open/2022/justice.md";
    private static final String ATTACHMENT = "reports/open/2022/justice/附件.csv";
    private static final String IMAGE = "reports/open/2022/justice/图.svg";
    private static final String DRAFT = "\ndraft: true";

    private TextEdits() {}

    static List<Edit> texts() {
        return List.of(
                new Edit("a sentence", (site, random) -> appended(site, random, "第%d句。\n")),
                new Edit("a heading", (site, random) -> appended(site, random, "## 第%d部分\n\n正文。\n")),
                new Edit("a numbered heading out of order", (site, random) -> gap(site)),
                new Edit("a footnote", (site, random) -> appended(site, random, "见注[^%1$d]。\n\n[^%1$d]: 第%1$d注。\n")),
                new Edit(
                        "a footnote without text",
                        (site, random) -> broken(site, random, "见注[^9]。", Code.MISSING_FOOTNOTE)),
                new Edit(
                        "a link to another report",
                        (site, random) -> appended(site, random, "见[甲%d](/" + LINKED + ")。\n")),
                new Edit(
                        "a link that leads nowhere",
                        (site, random) -> broken(site, random, "见[甲](none.md)。", Code.MISSING_PAGE)),
                new Edit(
                        "a script as an address",
                        (site, random) -> broken(site, random, "见[甲](javascript:x)。", Code.FORBIDDEN_SCHEME)),
                new Edit("HTML", (site, random) -> html(site)),
                new Edit("words that were left", (site, random) -> broken(site, random, "（待补充）", Code.RESIDUE)),
                new Edit(
                        "a control character",
                        (site, random) -> broken(site, random, "甲\u0001乙", Code.CONTROL_CHARACTER)),
                new Edit(
                        "an image that is missing",
                        (site, random) -> broken(site, random, "![图](无.svg)", Code.MISSING_IMAGE)),
                new Edit("a title", (site, random) -> front(site, random, "title", "第%d号报告", "years/")),
                new Edit("keywords", (site, random) -> front(site, random, "keywords", "[词%d]", "")),
                new Edit("a description", (site, random) -> front(site, random, "description", "第%d号摘要", "")),
                new Edit(
                        "a document number",
                        (site, random) -> front(site, random, "documentNumber", "示例〔2024〕%d号", "")),
                new Edit("a date", TextEdits::date),
                new Edit(
                        "a date that is none",
                        (site, random) -> brokenFront(site, random, "date", "2024-02-30", Code.BAD_DATE)),
                new Edit(
                        "an unknown key of front matter",
                        (site, random) -> brokenFront(site, random, "tilte", "x", Code.UNKNOWN_KEY)),
                new Edit("an alias", TextEdits::alias),
                new Edit(
                        "an alias that is taken",
                        (site, random) ->
                                brokenFront(site, random, "aliases", "[index.html]", Code.TWO_AT_ONE_ADDRESS)),
                new Edit("a comment in front matter", TextEdits::comment),
                new Edit("line ends of a report", TextEdits::lineEnds),
                new Edit("BOM of a report", TextEdits::bom),
                new Edit("the same again", TextEdits::same),
                new Edit("another time of a file", TextEdits::time));
    }

    static List<Edit> files() {
        return List.of(
                new Edit("a page", TextEdits::page),
                new Edit("a page without front matter", TextEdits::bare),
                new Edit("a page gone or there again", TextEdits::extraPage),
                new Edit("a sentence of a page", TextEdits::sentence),
                new Edit("a heading that is linked to", TextEdits::linkedHeading),
                new Edit("the id of a heading that is linked to", TextEdits::linkedId),
                new Edit("a linked report as a draft", TextEdits::linkedDraft),
                new Edit("an image with a script", TextEdits::script),
                new Edit("an image whose bytes change", TextEdits::image),
                new Edit("an attachment", TextEdits::attachment),
                new Edit("a file that is attached from elsewhere", TextEdits::shared),
                new Edit("an attachment that is missing", TextEdits::missingAttachment),
                new Edit("a file that nothing refers to", TextEdits::unused),
                new Edit("an asset", TextEdits::asset),
                new Edit("a file that belongs nowhere", TextEdits::misplaced),
                new Edit("a report more", TextEdits::more),
                new Edit("a report on a year that no other is on", TextEdits::early),
                new Edit("a report of another year", TextEdits::moved),
                new Edit("a report removed", TextEdits::removed),
                new Edit("a report as a draft", TextEdits::draft),
                new Edit("a report of an unknown organization", TextEdits::unknown),
                new Edit("a directory of no year", TextEdits::noYear));
    }

    /** A report of the columns without rules that nothing links to; the one of this name if there is none. */
    private static String report(EditedSite site, Random random) {
        List<String> reports = site.paths("reports/(work|open)/.*\\.md").stream()
                .filter(path -> !site.has(path, DRAFT))
                .toList();
        return reports.isEmpty() ? "reports/none.md" : EditedSite.any(reports, random);
    }

    private static String page(String source) {
        return source.replaceFirst("^reports/", "").replace(".md", ".html");
    }

    private static Edit.Effect appended(EditedSite site, Random random, String text) throws IOException {
        String source = report(site, random);
        if (!site.has(source) || text.contains(LINKED) && (!site.has(LINKED) || site.has(LINKED, DRAFT))) {
            return impossible();
        }
        site.append(source, "\n" + text.formatted(site.fresh()));
        return changes(page(source));
    }

    private static Edit.Effect broken(EditedSite site, Random random, String text, Code code) throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        site.append(source, "\n第" + site.fresh() + "段。" + text + "\n");
        return breaks(code);
    }

    private static Edit.Effect gap(EditedSite site) throws IOException {
        site.append(ABOUT, "\n一、甲\n\n第" + site.fresh() + "段。\n\n四、乙\n");
        return changes("pages/about.html").reporting(Code.NUMBERING_GAP);
    }

    private static Edit.Effect html(EditedSite site) throws IOException {
        site.append(ABOUT, "\n<b>第" + site.fresh() + "段</b>\n");
        return changes("pages/about.html").reporting(Code.RAW_HTML);
    }

    private static Edit.Effect front(EditedSite site, Random random, String key, String value, String other)
            throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        site.front(source, key, value.formatted(site.fresh()));
        String year = "years/" + source.split("/")[2] + ".html";
        return other.isEmpty() ? changes(page(source)) : changes(page(source), year, "data/reports.csv");
    }

    private static Edit.Effect brokenFront(EditedSite site, Random random, String key, String value, Code code)
            throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        site.front(source, key, value);
        return breaks(code);
    }

    private static Edit.Effect date(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        int year = Integer.parseInt(source.split("/")[2]);
        String time = "%02d:%02d".formatted(site.fresh() / 60 % 24, site.fresh() % 60);
        site.front(source, "date", (year + 1) + "-01-" + (11 + random.nextInt(9)) + " " + time);
        return changes(page(source), "data/reports.csv");
    }

    private static Edit.Effect alias(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        String alias = "old/" + site.fresh() + ".html";
        site.front(source, "aliases", "[" + alias + "]");
        return changes(alias);
    }

    /** Lines that move the document's reports by a line, and have none themselves. */
    private static Edit.Effect comment(EditedSite site, Random random) throws IOException {
        String source = "reports/info-disclosure/2020/county.md";
        if (!site.has(source)) {
            return impossible();
        }
        site.replace(source, "\ntitle: ", "\n# " + site.fresh() + "\ntitle: ");
        return neutral();
    }

    private static Edit.Effect lineEnds(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (!site.has(source) || !site.text(source).endsWith("\n")) {
            return impossible();
        }
        String text = site.text(source);
        site.put(source, text.contains("\r") ? text.replace("\r", "") : text.replace("\n", "\r\n"));
        return neutral();
    }

    private static Edit.Effect bom(EditedSite site, Random random) throws IOException {
        String source = report(site, random);
        if (!site.has(source)) {
            return impossible();
        }
        String text = site.text(source);
        site.put(source, text.startsWith("\uFEFF") ? text.substring(1) : "\uFEFF" + text);
        return neutral();
    }

    private static Edit.Effect same(EditedSite site, Random random) throws IOException {
        site.put(ABOUT, site.text(ABOUT));
        return neutral();
    }

    private static Edit.Effect time(EditedSite site, Random random) throws IOException {
        Files.setLastModifiedTime(
                site.content.resolve("site.yaml"), FileTime.fromMillis(1_600_000_000_000L + site.fresh()));
        return neutral();
    }

    private static Edit.Effect page(EditedSite site, Random random) throws IOException {
        site.put(ABOUT, "---\ntitle: 关于" + site.fresh() + "\n---\n说明。\n");
        return changes("pages/about.html", "sitemap.html");
    }

    private static Edit.Effect bare(EditedSite site, Random random) throws IOException {
        site.put(ABOUT, "没有文首信息" + site.fresh() + "\n");
        return breaks(Code.NO_FRONT_MATTER);
    }

    private static Edit.Effect sentence(EditedSite site, Random random) throws IOException {
        site.append(ABOUT, "\n第" + site.fresh() + "句。\n");
        return changes("pages/about.html");
    }

    private static Edit.Effect extraPage(EditedSite site, Random random) throws IOException {
        String extra = "pages/更多.md";
        if (site.has(extra)) {
            site.remove(extra);
        } else {
            site.put(extra, "---\ntitle: 更多" + site.fresh() + "\n---\n说明。\n");
        }
        return changes("pages/更多.html", "sitemap.html");
    }

    private static Edit.Effect linkedHeading(EditedSite site, Random random) throws IOException {
        if (!site.has(LINKED, "存在的不足\\n") || site.has(LINKED, DRAFT)) {
            return impossible();
        }
        site.replace(LINKED, "存在的不足\\n", "存在的不足之" + site.fresh() + "\n");
        return breaks(Code.MISSING_ANCHOR);
    }

    /** The links name the heading by its words. */
    private static Edit.Effect linkedId(EditedSite site, Random random) throws IOException {
        if (site.has(LINKED, DRAFT)) {
            return impossible();
        }
        String id = site.has(LINKED, "存在的不足 \\{") ? "" : " {#weak" + site.fresh() + "}";
        site.replace(LINKED, "存在的不足.*\n", "存在的不足" + id + "\n");
        return changes(page(LINKED), "pages/links.html", page(ATTACHING));
    }

    private static Edit.Effect linkedDraft(EditedSite site, Random random) throws IOException {
        if (!site.has(LINKED) || site.options.drafts()) {
            return impossible();
        }
        site.front(LINKED, "draft", "true");
        return breaks(Code.LINK_TO_DRAFT);
    }

    private static boolean attaches(EditedSite site) {
        return site.has(ATTACHING) && !site.has(ATTACHING, DRAFT);
    }

    /** The page names the image and does not look into it. */
    private static Edit.Effect image(EditedSite site, Random random) throws IOException {
        if (!attaches(site)) {
            return impossible();
        }
        if (!site.has(ATTACHING, "!\\[图\\]")) {
            site.append(ATTACHING, "\n![图](图.svg)\n");
        }
        site.put(IMAGE, "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"i" + site.fresh() + "\"/>\n");
        return changes("open/2022/justice/图.svg");
    }

    private static Edit.Effect script(EditedSite site, Random random) throws IOException {
        if (!attaches(site) || !site.has(ATTACHING, "!\\[图\\]")) {
            return impossible();
        }
        String script = "<script>" + site.fresh() + "</script>";
        site.put(IMAGE, "<svg xmlns=\"http://www.w3.org/2000/svg\">" + script + "</svg>\n");
        return breaks(Code.ACTIVE_PICTURE);
    }

    /** The page has its size. */
    private static Edit.Effect attachment(EditedSite site, Random random) throws IOException {
        if (!attaches(site)) {
            return impossible();
        }
        boolean attached = site.has(ATTACHING, "attachments: ");
        site.front(ATTACHING, "attachments", "[{file: 附件.csv, title: 附件}]");
        site.put(ATTACHMENT, "a,b\n" + site.fresh() + "," + "2".repeat(attached ? random.nextInt(2_000) : 1) + "\n");
        return changes("open/2022/justice/附件.csv");
    }

    private static Edit.Effect shared(EditedSite site, Random random) throws IOException {
        String file = "assets/共用.csv";
        site.put(file, "2".repeat(1_000 * site.fresh()) + "\n");
        return changes(file, "open/2023/justice.html");
    }

    private static Edit.Effect missingAttachment(EditedSite site, Random random) throws IOException {
        if (!attaches(site) || !site.has(ATTACHMENT) || !site.has(ATTACHING, "attachments: ")) {
            return impossible();
        }
        site.remove(ATTACHMENT);
        return breaks(Code.MISSING_ATTACHMENT);
    }

    private static Edit.Effect unused(EditedSite site, Random random) throws IOException {
        if (!attaches(site)) {
            return impossible();
        }
        site.put("reports/open/2022/justice/未用.txt", "第" + site.fresh() + "号\n");
        return changes().reporting(Code.UNUSED_FILE);
    }

    private static Edit.Effect asset(EditedSite site, Random random) throws IOException {
        String asset = "assets/说明.txt";
        if (site.has(asset) && random.nextBoolean()) {
            site.remove(asset);
        } else {
            site.put(asset, "第" + site.fresh() + "号\n");
        }
        return changes(asset);
    }

    private static Edit.Effect misplaced(EditedSite site, Random random) throws IOException {
        site.put("reports/说明.txt", "第" + site.fresh() + "号\n");
        return changes().reporting(Code.MISPLACED_FILE);
    }

    private static Edit.Effect more(EditedSite site, Random random) throws IOException {
        int year = 2016 + random.nextInt(5);
        String source =
                "reports/work/" + year + "/" + EditedSite.any(List.of("tax", "street", "justice"), random) + ".md";
        site.put(source, EditedContent.report(year, "制定[" + site.fresh() + "件]{#docs.made}。"));
        return changes(page(source), "years/" + year + ".html", "work/index.html", "index.html", "data/reports.csv");
    }

    /** Every organization has this year among those that are considered. */
    private static Edit.Effect early(EditedSite site, Random random) throws IOException {
        String source = "reports/rule-of-law/2010/street.md";
        if (site.has(source)) {
            site.remove(source);
        } else {
            site.put(source, EditedContent.lawful(2010, "第" + site.fresh() + "句。"));
        }
        Edit.Effect.Changes changes = changes(page(source), "years/index.html");
        return site.options.asOf().isEmpty() ? changes : changes.andChanges("organizations/county.html");
    }

    private static Edit.Effect moved(EditedSite site, Random random) throws IOException {
        List<String> reports = site.paths("reports/work/20(16|17|18|19|20)/.*\\.md").stream()
                .filter(path -> !site.has(path, DRAFT))
                .toList();
        if (reports.isEmpty()) {
            return impossible();
        }
        String source = EditedSite.any(reports, random);
        String moved = source.replaceFirst("/20\\d\\d/", "/" + (2012 + random.nextInt(4)) + "/");
        site.move(source, moved);
        return changes(page(source), page(moved), "work/index.html");
    }

    private static Edit.Effect removed(EditedSite site, Random random) throws IOException {
        List<String> reports = site.paths("reports/work/20(1\\d|20)/.*\\.md").stream()
                .filter(path -> !site.has(path, DRAFT))
                .toList();
        if (reports.isEmpty()) {
            return impossible();
        }
        String source = EditedSite.any(reports, random);
        site.remove(source);
        return changes(page(source), "work/index.html");
    }

    private static Edit.Effect draft(EditedSite site, Random random) throws IOException {
        List<String> reports = site.paths("reports/work/20(1\\d|20)/.*\\.md");
        if (reports.isEmpty() || site.options.drafts()) {
            return impossible();
        }
        String source = EditedSite.any(reports, random);
        site.front(source, "draft", String.valueOf(!site.has(source, DRAFT)));
        return changes(page(source), "work/index.html");
    }

    private static Edit.Effect unknown(EditedSite site, Random random) throws IOException {
        site.put("reports/work/2022/nobody.md", EditedContent.report(2022, "第" + site.fresh() + "句。"));
        return breaks(Code.UNKNOWN_ORGANIZATION);
    }

    private static Edit.Effect noYear(EditedSite site, Random random) throws IOException {
        site.put("reports/work/22/county.md", EditedContent.report(2022, "第" + site.fresh() + "句。"));
        return breaks(Code.BAD_YEAR);
    }
}
