package dev.sitegen.internal.author.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the headings of a report: chapters, their parts, and the plans among them. */
final class SectionCount {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:(#{1,6})\\s+.*|(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.．])[^。]{1,48})$");
    private static final Pattern MINOR = Pattern.compile("^\\s*[（(][一二三四五六七八九十]{1,3}[)）][^。；]{1,48}");
    private static final Pattern MINOR_HEADING = Pattern.compile("^\\s*#{1,6}\\s+[（(][一二三四五六七八九十]{1,3}[)）].*");
    private static final Pattern CHAPTER =
            Pattern.compile("^\\s*#{1,6}\\s+(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.．]).*");
    private static final Pattern PLAN =
            Pattern.compile("计划|打算|安排|思路|展望|下一步|下步|今后|明年|努力方向|改进措施|next year|plans?\\b", Pattern.CASE_INSENSITIVE);

    private String chapter = "";
    private String minor = "";
    private int chapters;
    private int minors;
    private int level;
    private boolean planned;

    /** Returns whether a line is a heading, which counts from now on. */
    boolean isHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return false;
        }
        int depth = heading.group(1) == null ? 0 : heading.group(1).length();
        boolean deeper = MINOR_HEADING.matcher(line).matches() || depth > level && level > 0;
        boolean below = chapters > 0 && deeper && !CHAPTER.matcher(line).matches();
        if (below) {
            minor(line.strip());
        } else {
            chapter = line.strip();
            minor = "";
            chapters++;
            minors = 0;
            level = depth;
        }
        planned = PLAN.matcher(chapter).find() || below && PLAN.matcher(minor).find();
        return true;
    }

    /** Takes the heading that a paragraph begins with, if it has one. */
    void runIn(String line) {
        Matcher heading = MINOR.matcher(line);
        if (heading.find()) {
            minor(heading.group().strip());
            planned = PLAN.matcher(chapter).find();
        }
    }

    private void minor(String heading) {
        minor = heading;
        minors++;
    }

    boolean isPlanned() {
        return planned;
    }

    ReportText.Place place() {
        return new ReportText.Place(chapter, minor, chapters + (minors > 0 ? "-" + minors : ""));
    }
}
