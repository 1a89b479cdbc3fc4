package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.text.Blanks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of the web page a report was copied from: breadcrumb, title, rows of its record, date, buttons, QR line. The site has its
 * own. A single line is judged here; {@link BoilerplateLines} decides which lines are left out.
 */
public final class PageBoilerplate {

    /** The certainty that a line is boilerplate, the most certain last. */
    enum Certainty {
        NO,
        /** The rest of a breadcrumb, below its beginning only. */
        BELOW_BREADCRUMB,
        /** The name of a site or an organization, above other boilerplate only. */
        ABOVE_OTHERS,
        BESIDE_OTHERS,
        /** Boilerplate beside other boilerplate, or where nothing of the text is beyond it. */
        AT_EDGE,
        YES
    }

    /** Longer lines are text. */
    private static final int MAX_LINE = 240;

    private static final int MAX_SEGMENT = 40;

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\((?:https?:|/|javascript:|#)[^()]*\\)");
    private static final Pattern POSITION = Pattern.compile("您?的?(?:当前|现在)?的?(?:当前)?(?:所在|所处)?的?位置[：:].*");
    private static final Set<String> HOME = Set.of("首页", "网站首页", "本站首页", "返回首页", "主页", "网站主页", "Home", "HOME");
    private static final Pattern ARROWS = Pattern.compile("(?:>|＞|»|›|→|&gt;)+");
    private static final Pattern STROKES = Pattern.compile("[/／\\-－—–|｜]+");
    private static final Pattern BRANCH = Pattern.compile("公开|政务|资讯|专栏|专题|新闻|动态|年报|首页|栏目|信息|机构|概况|目录");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?");
    private static final Pattern INSTITUTION =
            Pattern.compile("\\p{IsHan}{2,24}(?:人民政府|办事处|委员会|局|厅|办公室|中心|网)(?:门户)?(?:网站)?");
    private static final Pattern TWICE = Pattern.compile("(\\S{2,20})[\\s\u3000\u00A0|_-]+\\1");
    /** A cell that no table but the record of a page has. */
    private static final Pattern RECORD_CELL = Pattern.compile("(?:索 *引 *号|发布机构|发文机关|发文字号|主题分类|成文日期)[ \u3000]*\t");

    private static final Pattern QR = Pattern.compile("(微信)?扫一扫.{0,4}手机(上)?(打开|查看|浏览)(当前|本)页面?[。]?");

    private final String title;
    private final String date;
    /** The names of the site and of the organization. */
    private final List<String> names;

    /**
     * @param title the report's title
     * @param date the day it was published, {@code 2024-02-18}
     * @param site the name of the site
     * @param organization the name of the organization
     */
    public PageBoilerplate(String title, String date, String site, String organization) {
        this.title = squeeze(title);
        this.date = date;
        this.names = List.of(squeeze(site), squeeze(organization));
    }

    /** The day the report was published, as its front matter has it. */
    String date() {
        return date;
    }

    /** Judges a line above the text. */
    Certainty above(String line) {
        String words = line.indexOf('\t') >= 0 && RECORD_CELL.matcher(line).find()
                ? BoilerplateRow.joined(line.strip().split("\t+"))
                : squeeze(withoutLinks(line));
        if (words.isEmpty() || words.length() > MAX_LINE || line.contains("{#")) {
            return Certainty.NO;
        }
        if (words.equals(title) || isQr(words)) {
            return Certainty.YES;
        }
        boolean sentence = BoilerplateRow.isSentence(words);
        if (isPosition(words) || !sentence && (HOME.contains(words) || isBreadcrumb(words))) {
            return Certainty.YES;
        }
        if (ARROWS.matcher(words).lookingAt()) {
            return Certainty.BELOW_BREADCRUMB;
        }
        if (names.contains(words)
                || INSTITUTION.matcher(words).matches()
                || TWICE.matcher(line.strip()).matches()) {
            return Certainty.ABOVE_OTHERS;
        }
        if (sentence) {
            // No label has a sentence for its value, and no button is one.
            return Certainty.NO;
        }
        return BoilerplateRow.isButtons(words)
                ? Certainty.YES
                : BoilerplateRow.of(words).map(BoilerplateRow::above).orElse(Certainty.NO);
    }

    /** Judges a line below the text. */
    Certainty below(String line) {
        String words = squeeze(withoutLinks(line));
        if (words.isEmpty() || words.length() > MAX_LINE || line.contains("{#")) {
            return Certainty.NO;
        }
        if (isQr(words)) {
            return Certainty.YES;
        }
        if (BoilerplateRow.isSentence(words)) {
            return Certainty.NO;
        }
        if (BoilerplateRow.isButtons(words)) {
            return Certainty.YES;
        }
        return BoilerplateRow.of(words).map(BoilerplateRow::below).orElse(Certainty.NO);
    }

    /** Returns whether a line is the title. */
    boolean isTitle(String line) {
        return !title.isEmpty() && title.equals(squeeze(line));
    }

    /** Returns whether two lines are the title, which goes on in the second. */
    boolean isTitle(String first, String second) {
        return !title.isEmpty() && title.startsWith(squeeze(first)) && title.equals(squeeze(first + second));
    }

    /** Returns whether a line is the one beside the picture that a telephone reads, which may be anywhere. */
    static boolean isQr(String line) {
        return line.indexOf('扫') >= 0 && QR.matcher(squeeze(line)).matches();
    }

    /** Returns whether a line ends with an arrow, so that the breadcrumb goes on in the next one. */
    static boolean isBreadcrumbOpen(String line) {
        String words = squeeze(line);
        return !words.isEmpty()
                && ARROWS.matcher(words.substring(words.length() - 1)).matches();
    }

    /** Returns whether a line is a breadcrumb that may go on in the next line. */
    static boolean isBreadcrumbBegun(String line) {
        return HOME.contains(squeeze(line)) || ARROWS.matcher(line).find();
    }

    /** Returns whether a line is one of the record of a page, and its value is in the next one. */
    static boolean isOpenRow(String line) {
        return BoilerplateRow.of(squeeze(line)).filter(BoilerplateRow::isOpen).isPresent();
    }

    /** Returns whether a line names a day other than the front matter's. */
    boolean contradicts(String line) {
        return !date.isEmpty()
                && BoilerplateRow.of(squeeze(line))
                        .map(BoilerplateRow::published)
                        .filter(day -> !day.isEmpty() && !day.equals(date))
                        .isPresent();
    }

    private static boolean isPosition(String words) {
        return POSITION.matcher(words).matches()
                && (!words.startsWith("位置")
                        || words.contains("首页")
                        || ARROWS.matcher(words).find());
    }

    private static boolean isBreadcrumb(String words) {
        List<String> segments = List.of(ARROWS.split(words));
        if (segments.size() > 1) {
            return !segments.get(0).isEmpty()
                    && areSegments(segments)
                    && (HOME.contains(segments.get(0))
                            || segments.size() > 2 && BRANCH.matcher(words).find());
        }
        List<String> parts = List.of(STROKES.split(words));
        return parts.size() > 1 && HOME.contains(parts.get(0)) && areSegments(parts);
    }

    private static boolean areSegments(List<String> segments) {
        return segments.stream()
                .noneMatch(segment -> segment.length() > MAX_SEGMENT
                        || BoilerplateRow.isSentence(segment)
                        || Character.isDigit(segment.isEmpty() ? ' ' : segment.charAt(0))
                                && !YEAR.matcher(segment).lookingAt());
    }

    private static String withoutLinks(String line) {
        return line.indexOf("](") < 0 ? line : LINK.matcher(line).replaceAll("$1");
    }

    /** A text without its blanks and without the marks of bold. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.is(c) && c != '*') {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
