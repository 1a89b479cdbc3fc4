package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.document.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page's record: labels with their values, such as {@code 日期：2024-02-18 来源：示例县司法局}.
 *
 * @param values the values by label, blanks taken out of the labels
 */
public record RecordLine(Map<String, String> values) {

    private static final Map<String, Fact> LABELS = labels();

    /** Labels whose values nobody needs on the page of a report. */
    private static final String OTHERS =
            "字体|字号|浏览次数|浏览量|浏览|点击量|点击数|点击|阅读次数|阅读量|阅读|访问量|访问次数|人气|分享到?|打印|编辑|责任编辑|审核|责编|校对|分类|主题分类|公开方式|公开范围"
                    + "|主题|体裁分类|组配分类|所属主题|信息分类|服务对象|生效日期|失效日期|公开时限|公开程序|信息格式|页数";

    private static final Pattern LABEL = Pattern.compile(
            "[\\[【（(|]?\\s*(" + spaced() + "|" + OTHERS + ")\\s*[】\\]]?\\s*[:：]", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 300;

    private static Map<String, Fact> labels() {
        Map<String, Fact> labels = new LinkedHashMap<>();
        put(labels, Fact.PUBLISHED, "发布日期", "发布时间", "公开日期", "公开时间", "发表时间", "上网日期", "日期", "时间", "更新时间");
        put(labels, Fact.WRITTEN, "成文日期", "成文时间", "发文日期", "发文时间", "生成日期", "制发日期");
        put(labels, Fact.SOURCE, "信息来源", "文章来源", "稿件来源", "来源");
        put(labels, Fact.PUBLISHER, "发布机构", "发文机关", "发文单位", "发布单位", "公开主体", "公开单位", "公开责任部门", "责任单位", "制发机关");
        put(labels, Fact.INDEX_NUMBER, "索引号", "信息索引号", "公开目录号");
        put(labels, Fact.DOCUMENT_NUMBER, "发文字号", "文件编号", "发文文号", "文号");
        put(labels, Fact.KEYWORDS, "主题词", "关键词", "关键字");
        put(labels, Fact.VALIDITY, "有效性", "效力状态");
        put(labels, Fact.AUTHOR, "作者");
        put(labels, Fact.TITLE, "信息名称", "文件名称", "名称", "标题");
        return labels;
    }

    private static void put(Map<String, Fact> labels, Fact fact, String... words) {
        for (String word : words) {
            labels.put(word, fact);
        }
    }

    /** The labels as a pattern; offices put blanks between the characters of short ones. */
    private static String spaced() {
        StringBuilder pattern = new StringBuilder();
        for (String label : LABELS.keySet()) {
            pattern.append(pattern.isEmpty() ? "" : "|").append(String.join("\\s*", label.split("")));
        }
        return pattern.toString();
    }

    /** The record in a line, if the line is nothing else. */
    static Optional<RecordLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        int from = label.end();
        String last = label.group(1);
        while (label.find()) {
            values.put(plain(last), value(line.substring(from, label.start())));
            last = label.group(1);
            from = label.end();
        }
        values.put(plain(last), value(line.substring(from)));
        boolean sentence =
                values.values().stream().anyMatch(value -> value.indexOf('。') >= 0 || value.indexOf('；') >= 0);
        return sentence ? Optional.empty() : Optional.of(new RecordLine(values));
    }

    private static String plain(String label) {
        return label.replaceAll("\\s", "");
    }

    private static String value(String text) {
        return text.replaceAll("^[\\s|【\\[（(]+|[\\s|】\\]【\\[（(]+$", "");
    }

    /** The fact that a label names, if it is one of a record. */
    public static Optional<Fact> fact(String label) {
        return Optional.ofNullable(LABELS.get(plain(label).replaceAll("[:：】\\]【\\[]", "")));
    }
}
