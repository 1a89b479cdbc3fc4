package dev.sitegen.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The furniture of the page a report was copied from: breadcrumb, title, date, QR line. The site draws its own, so it is
 * left out of the body.
 */
final class Furniture {

    private static final Pattern BREADCRUMB = Pattern.compile("(您)?(当前|现在)?的?(当前)?(所在)?位置[：:].*");
    private static final Pattern DATE_OR_SOURCE =
            Pattern.compile("(发布)?(日期|时间)[：:].{0,60}|(信息)?来源[：:].{0,60}|字体[：:].{0,40}");
    /** What the two patterns above begin with. */
    private static final String HEAD_BEGINS = "您当现的所位发日时信来字";

    private static final Pattern QR = Pattern.compile("(微信)?扫一扫.{0,4}手机(上)?(打开|查看|浏览)(当前|本)页面?[。]?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String title;
    private final String date;

    /**
     * @param title the report's title
     * @param date the day it was published, {@code 2024-02-18}
     */
    Furniture(String title, String date) {
        this.title = squeeze(title);
        this.date = date;
    }

    /** The day the report was published, as its front matter has it. */
    String date() {
        return date;
    }

    /** Whether a line above the text is furniture. */
    boolean isHead(String line) {
        if (!mayBeHead(line)) {
            return false;
        }
        String squeezed = squeeze(line);
        return !squeezed.isEmpty()
                && (squeezed.equals(title)
                        || BREADCRUMB.matcher(squeezed).matches()
                        || DATE_OR_SOURCE.matcher(squeezed).matches());
    }

    /** Whether a line below the text is furniture. */
    boolean isFoot(String line) {
        return line.indexOf('扫') >= 0 && QR.matcher(squeeze(line)).matches();
    }

    /** A look at its beginning, which spares most lines the patterns. */
    private boolean mayBeHead(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        return HEAD_BEGINS.indexOf(first) >= 0
                || !title.isEmpty() && first == title.charAt(0)
                || PlainText.isBlank(first);
    }

    /** Whether a line names a day other than the front matter's. */
    boolean contradicts(String line) {
        Matcher day = DAY.matcher(line);
        boolean dated = DATE_OR_SOURCE.matcher(squeeze(line)).matches();
        return dated && !date.isEmpty() && day.find() && !day.group().equals(date);
    }

    private static String squeeze(String text) {
        int blank = 0;
        while (blank < text.length() && !PlainText.isBlank(text.charAt(blank))) {
            blank++;
        }
        if (blank == text.length()) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length()).append(text, 0, blank);
        for (int i = blank; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!PlainText.isBlank(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }
}
