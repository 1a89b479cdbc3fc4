package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.pasted.PageBoilerplate.Certainty;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of labels with their values, as web pages have them around a text: {@code 发布时间：2024-03-01 来源：县司法局 字体：[大 中 小]}.
 *
 * @param above how certain it is that the line is boilerplate above a text
 * @param below the same below a text
 * @param isOpen whether the last label has no value
 * @param published the day it was published, {@code 2024-03-01}, or empty
 */
record BoilerplateRow(Certainty above, Certainty below, boolean isOpen, String published) {

    /** The subject of a label. */
    private enum Label {
        PUBLISHED("(?:信息|文章)?(?:发布|发表|更新|录入|添加)(?:日期|时间)", Certainty.YES, Certainty.BESIDE_OTHERS),
        DAY("日期|时间", Certainty.AT_EDGE, Certainty.NO),
        COUNT("(?:浏览|访问|点击|阅读)(?:次数|人次|量|率|数)?|人气", Certainty.YES, Certainty.YES),
        SETTING("字体(?:大小)?|字号(?:大小)?|分享(?:到|至)?|视力保护色|保护视力色|打印", Certainty.YES, Certainty.YES),
        INDEX("(?:信息)?索引号", Certainty.YES, Certainty.BESIDE_OTHERS),
        EDITOR("责任编辑|责编", Certainty.AT_EDGE, Certainty.YES),
        SOURCE("(?:信息|稿件|文章|文件)?来源|来自|转自|转载自|作者|(?:文字|网站)?编辑|审核人?|撰稿人?|供稿", Certainty.AT_EDGE, Certainty.BESIDE_OTHERS),
        NEIGHBOUR("上一[篇条]|下一[篇条]", Certainty.NO, Certainty.YES),
        LINKS("相关(?:链接|文章|信息|新闻|附件)", Certainty.NO, Certainty.AT_EDGE),
        RECORD(
                "(?:主题|信息|组配|体裁|服务对象)?分类|(?:发布|发文|制发|公开|生成)(?:机构|机关|单位|主体)|(?:信息|文件)?(?:标题|名称)|发布人|发文字号|文件编号|文号|公文种类|体裁"
                        + "|(?:发文|成文|生成|制发|印发|公开)(?:日期|时间)|(?:生效|失效|废止|施行)(?:日期|时间)|(?:有效|时效)性|公开(?:方式|范围|类别|形式)"
                        + "|关键词|主题词|内容概述|效力状态|所属(?:主题|机构|类别)",
                Certainty.BESIDE_OTHERS,
                Certainty.BESIDE_OTHERS);

        final String words;
        final Certainty above;
        final Certainty below;

        Label(String words, Certainty above, Certainty below) {
            this.words = words;
            this.above = above;
            this.below = below;
        }
    }

    private static final int MAX_VALUE = 60;

    private static final Pattern LABEL = Pattern.compile("(?:" + groups() + ")[：:\\]】]");
    private static final String DATE = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?=\\d{2}[:：]|\\D|$)日?";
    private static final Pattern DATED = Pattern.compile(DATE + "(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?");
    private static final Pattern FOUND_DAY = Pattern.compile(DATE);

    private static final String BUTTON =
            "打印(?:本页|此页|正文)?|关闭(?:窗口|本页|此页|页面)?|收藏(?:本页|本站)?|分享(?:到|至)?|无障碍(?:阅读|浏览|辅助|服务|模式)?"
                    + "|繁[體体](?:中文|版)?|字体|字号|长者(?:模式|专区|助手|版)|关怀(?:版|模式)|适老(?:版|模式)|大中小";
    private static final String WITH_BUTTONS =
            "我要|加入|设为首页|简体(?:中文|版)?|手机版|登录|注册|English|返回(?:顶部|首页)?|我要纠错|纠错|网站地图|放大|缩小|默认|正常|微信|新浪|微博|空间|QQ|朋友圈|朗读|下载|[大中小A]"
                    + "|杏仁黄|秋叶褐|胭脂红|芥末绿|天蓝|雪青|银河白|灰|绿|白|黄";
    private static final String MARKS = "[\\[\\]【】（）()|｜丨•·●▪◆■：:\\-—,，、/+Tt]";

    private static final Pattern ALL_BUTTONS =
            Pattern.compile("(?:" + BUTTON + "|" + WITH_BUTTONS + "|" + MARKS + ")*+");
    private static final Pattern SOME_BUTTON = Pattern.compile(BUTTON);
    private static final Pattern COUNTED = Pattern.compile("[\\d,]{0,12}(?:次|人次|人)?(.*)");

    /** Returns whether a line without blanks is names of buttons and nothing else. */
    static boolean isButtons(String line) {
        return SOME_BUTTON.matcher(line).find() && ALL_BUTTONS.matcher(line).matches();
    }

    /** Returns whether words are a sentence, or a part of one that ends there. */
    static boolean isSentence(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '。' || c == '；' || c == '！' || c == '？') {
                return true;
            }
        }
        return false;
    }

    /** Cells between tabs as labels with their values: {@code 索引号}, {@code 1133}, {@code 文号}, {@code 无}. */
    static String joined(String[] cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = PageBoilerplate.squeeze(cells[i]);
            boolean label = i % 2 == 0 && !cell.endsWith("：") && !cell.endsWith(":");
            row.append(cell).append(label ? "：" : "");
        }
        return row.toString();
    }

    /** Reads a line without blanks. */
    static Optional<BoilerplateRow> of(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.find()) {
            return Optional.empty();
        }
        String lead = line.substring(0, label.start());
        Matcher dated = DATED.matcher(lead);
        boolean begins = dated.find() && dated.start() == 0;
        if (!ALL_BUTTONS.matcher(begins ? lead.substring(dated.end()) : lead).matches()) {
            return Optional.empty();
        }
        BoilerplateRow row = new BoilerplateRow(
                begins ? Certainty.YES : Certainty.NO, Certainty.NO, false, begins ? day(dated) : "");
        boolean more = true;
        while (more) {
            Label kind = kind(label);
            int from = label.end();
            more = label.find();
            Optional<BoilerplateRow> with = row.with(kind, line.substring(from, more ? label.start() : line.length()));
            if (with.isEmpty()) {
                return with;
            }
            row = with.get();
        }
        return Optional.of(row);
    }

    /** This row with one more label; empty if its value can be none. */
    private Optional<BoilerplateRow> with(Label label, String value) {
        if (value.length() > MAX_VALUE || isSentence(value) || !isValue(label, value)) {
            return Optional.empty();
        }
        boolean open = value.isEmpty()
                && (label == Label.RECORD
                        || label == Label.INDEX
                        || label == Label.PUBLISHED
                        || label == Label.DAY
                        || label == Label.SOURCE);
        boolean datable = label == Label.PUBLISHED || label == Label.DAY || label == Label.SOURCE;
        Matcher day = FOUND_DAY.matcher(datable ? value : "");
        return Optional.of(new BoilerplateRow(
                max(above, label.above), max(below, label.below), open, day.find() ? day(day) : published));
    }

    private static boolean isValue(Label label, String value) {
        return switch (label) {
            case PUBLISHED, DAY -> value.isEmpty() || DATED.matcher(value).lookingAt();
            case SETTING -> ALL_BUTTONS.matcher(value).matches();
            case COUNT -> {
                Matcher counted = COUNTED.matcher(value);
                yield counted.matches() && ALL_BUTTONS.matcher(counted.group(1)).matches();
            }
            case LINKS -> value.isEmpty();
            default -> true;
        };
    }

    private static Certainty max(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String groups() {
        StringBuilder groups = new StringBuilder();
        for (Label label : Label.values()) {
            groups.append(groups.isEmpty() ? "" : "|")
                    .append('(')
                    .append(label.words)
                    .append(')');
        }
        return groups.toString();
    }

    private static Label kind(Matcher found) {
        Label[] labels = Label.values();
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return labels[group - 1];
    }

    private static String day(Matcher day) {
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                day.group(1),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3)));
    }
}
