package dev.sitegen.importer.internal.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that belong to the page around a report and to no report. */
final class PageLine {

    private static final Pattern BREADCRUMB = Pattern.compile(
            "(?:(?:您|你)?(?:当前|现在|目前)?(?:所在)?(?:的)?位置(?:是|为)?\\s*[:：].{0,120}|(?:网站)?首页\\s*(?:>|＞|»|›|/|-|—|→).{0,120}|[^。]{2,60}[>＞»›][^。]{0,80}[>＞»›][^。]{0,60})");
    private static final Pattern LAST_OF_BREADCRUMB = Pattern.compile("[>＞»›/→]\\s*([^>＞»›/→]+)$");
    private static final Pattern BUTTONS = Pattern.compile(
            "(?:[\\s【】\\[\\]|｜:：/（）()·]|打印(?:本页|此页|文章|正文)?|关闭(?:本页|窗口|页面|此页)?|收藏(?:本页)?|分享(?:到)?|微信(?:好友)?|朋友圈|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ"
                    + "|字体|字号|大|中|小|默认|超大|返回(?:顶部|首页|列表)?|保护视力色?|视力保护色|下载|保存|纠错|无障碍(?:阅读|浏览)?|语音(?:播报|朗读)|朗读|听全文|繁體|简体|TOP)+");
    private static final Pattern ESSENTIAL = Pattern.compile("打印|关闭|收藏|分享|字体|字号|大\\s*中\\s*小|返回|纠错|朗读|TOP");
    private static final Pattern QR = Pattern.compile("(?:微信|手机)?扫(?:一扫|码|描)[^。]{0,30}");
    private static final Pattern NEIGHBOUR =
            Pattern.compile("[【\\[]?(?:上|下)[一1](?:篇|条|页|个)[】\\]]?\\s*[:：].{0,120}|[【\\[]?(?:上|下)[一1](?:篇|条)[】\\]]?");
    private static final Pattern IMPRINT = Pattern.compile(
            "[（(\\[【]?(?:责任编辑|编辑|责编|审核|校对|初审|复审|终审|来源|稿源|供稿|作者)\\s*[:：][^。]{0,40}|(?:版权所有|主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|地址|ICP备案)[:：]?[^。]{0,80}|.{0,30}ICP备.{0,40}|.{0,20}公网安备.{0,40}|(?:相关(?:链接|文章|阅读|新闻|附件|解读)|推荐阅读)[:：]?");
    private static final Pattern TOTALS = Pattern.compile("(?:浏览|阅读|点击|访问)(?:次数|量|数)?\\s*[:：]?\\s*\\d*\\s*次?");

    private PageLine() {}

    static boolean isBreadcrumb(String line) {
        return BREADCRUMB.matcher(line).matches();
    }

    /** The column that the last part of a breadcrumb names. */
    static Optional<String> column(String breadcrumb) {
        Matcher last = LAST_OF_BREADCRUMB.matcher(breadcrumb);
        return last.find() ? Optional.of(last.group(1).strip()) : Optional.empty();
    }

    /** Returns whether a line is page boilerplate wherever it is found above or below the text. */
    static boolean isBoilerplate(String line) {
        return isBreadcrumb(line)
                || BUTTONS.matcher(line).matches() && ESSENTIAL.matcher(line).find()
                || QR.matcher(line).matches()
                || TOTALS.matcher(line).matches();
    }

    /** Returns whether a line is page boilerplate below the text. */
    static boolean isBelow(String line) {
        return isBoilerplate(line)
                || NEIGHBOUR.matcher(line).matches()
                || IMPRINT.matcher(line).matches();
    }
}
