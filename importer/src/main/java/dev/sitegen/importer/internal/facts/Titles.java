package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.internal.document.Outline;
import java.util.regex.Pattern;

/** Lines that are the title of a report, or a part of it. */
final class Titles {

    private static final Pattern END =
            Pattern.compile(".*(?:报告|年报|总结|情况|公报|通报|白皮书|说明|计划|方案|清单|公示|公开)(?:[（(][^）)]{1,20}[）)])?");
    private static final Pattern ENGLISH =
            Pattern.compile(".*\\b(?:Report|Statement|Review|Summary)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|[二一][〇○零九一二三四五六七八]{3}年");
    private static final Pattern OFFICE =
            Pattern.compile(".{1,30}(?:政府|办公室|局|委员会|委|厅|院|中心|镇|乡|街道|办事处|处|会|公司|学校|大学|学院|中学|小学|医院|站|所|部)");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？;!?]|[，,]$|[：:]$");

    /** Marks that systems put between a title and the name of the site. */
    private static final Pattern BEHIND_TITLE =
            Pattern.compile("\\s*[_|｜]|\\s+[-–—]+\\s+|[-–—](?=[^-–—]*(?:网|政府|局|委|平台|公开)[^-–—]*$)");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "[\\p{IsHan}]{2,15}\\s*[〔\\[［【（(]\\s*(?:19|20)\\d{2}\\s*[〕\\]］】）)]\\s*(?:第\\s*)?\\d{1,5}\\s*号");
    private static final Pattern LETTERHEAD = Pattern.compile("[\\p{IsHan}（）()]{2,30}文件");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 100;

    private Titles() {}

    /** Returns whether a line may be a whole title. */
    static boolean isTitle(String line) {
        return isPart(line)
                && line.length() >= SHORTEST
                && (END.matcher(line).matches() || ENGLISH.matcher(line).matches());
    }

    /** Returns whether a line may be one of several that make a title. */
    static boolean isPart(String line) {
        return line.length() <= LONGEST
                && !isDocumentNumber(line)
                && !SENTENCE.matcher(line).find()
                && Outline.at(line).isEmpty();
    }

    /** Returns whether a line may begin a title that goes on in the next. */
    static boolean isBeginning(String line) {
        return isPart(line)
                && (OFFICE.matcher(line).matches() || YEAR.matcher(line).find() || line.startsWith("关于"));
    }

    /** Returns whether a line is a 发文字号 and nothing else. */
    static boolean isDocumentNumber(String line) {
        return DOCUMENT_NUMBER.matcher(line).matches();
    }

    /** Returns whether a line is the head of the paper that an office writes on. */
    static boolean isLetterhead(String line) {
        return LETTERHEAD.matcher(line).matches();
    }

    /** The title in the title of a page, which has the name of the site behind it. */
    static String ofPage(String title) {
        return BEHIND_TITLE.split(title, 2)[0].strip();
    }

    /** The words of a title by which two are compared: without blanks, with brackets and punctuation of one width. */
    static String folded(String title) {
        return title.replaceAll("[\\s\u3000\u00A0]", "")
                .replace('(', '（')
                .replace(')', '）')
                .replace(',', '，')
                .replace(':', '：');
    }
}
