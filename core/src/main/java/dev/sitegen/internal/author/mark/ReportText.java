package dev.sitegen.internal.author.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a report, line by line, each with the headings that it is under.
 *
 * @param lines the lines of running text
 */
record ReportText(List<Line> lines) {

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:#{1,6}\\s+.*|(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.．])[^。]{1,48})$");
    private static final Pattern MINOR = Pattern.compile("^\\s*[（(][一二三四五六七八九十]{1,3}[)）][^。；]{1,48}");
    private static final Pattern PLAN =
            Pattern.compile("计划|打算|安排|思路|展望|下一步|下步|今后|明年|努力方向|改进措施|next year|plans?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TEXT = Pattern.compile("^\\s*(?:\\||```|~~~|<!--|\\[\\^|!\\[|:?-{3,}).*");

    ReportText {
        lines = List.copyOf(lines);
    }

    /**
     * A line of running text.
     *
     * @param number its number in the file, from 1
     * @param section the headings that it is under
     * @param planned whether it is in a part about what is going to be done
     */
    record Line(int number, MarkedLine text, String section, boolean planned) {}

    /**
     * The text of a file.
     *
     * @param lines the lines of the file, with its front matter
     */
    static ReportText of(List<String> lines) {
        List<Line> found = new ArrayList<>();
        String chapter = "";
        String minor = "";
        boolean fenced = false;
        for (int i = bodyBegin(lines); i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("\\r$", "");
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            }
            if (fenced || line.isBlank() || NO_TEXT.matcher(line).matches()) {
                continue;
            }
            if (HEADING.matcher(line).matches()) {
                chapter = line.strip();
                minor = "";
                continue;
            }
            var heading = MINOR.matcher(line);
            minor = heading.find() ? heading.group().strip() : minor;
            found.add(new Line(
                    i + 1,
                    MarkedLine.of(line),
                    chapter + " " + minor,
                    PLAN.matcher(chapter).find()));
        }
        return new ReportText(found);
    }

    /** The index of the line behind the front matter. */
    private static int bodyBegin(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).replace("\uFEFF", "").strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }
}
