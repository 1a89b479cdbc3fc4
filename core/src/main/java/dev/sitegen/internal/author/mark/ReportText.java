package dev.sitegen.internal.author.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a report, line by line, each with the section that it is in.
 *
 * @param lines the lines of running text
 */
record ReportText(List<Line> lines) {

    private static final Pattern NO_TEXT = Pattern.compile("^\\s*(?:\\||```|~~~|<!--|\\[\\^|!\\[|:?-{3,}).*");

    ReportText {
        lines = List.copyOf(lines);
    }

    /**
     * A line of running text.
     *
     * @param number its number in the file, from 1
     * @param place the section that it is in
     * @param planned whether it is in a part about what is going to be done
     */
    record Line(int number, MarkedLine text, Place place, boolean planned) {

        /** The headings that it is under. */
        String section() {
            return place.chapter + " " + place.minor;
        }
    }

    /**
     * A section.
     *
     * @param number its number among all, such as 1-3 for the third part of the first chapter
     */
    record Place(String chapter, String minor, String number) {

        /** The nearest heading. */
        String heading() {
            return minor.isEmpty() ? chapter : minor;
        }
    }

    /**
     * The text of a file.
     *
     * @param lines the lines of the file, with its front matter
     */
    static ReportText of(List<String> lines) {
        List<Line> found = new ArrayList<>();
        SectionCount section = new SectionCount();
        boolean fenced = false;
        for (int i = textBegin(lines); i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("\\r$", "");
            if (line.strip().startsWith("```")) {
                fenced = !fenced;
            }
            if (fenced || line.isBlank() || NO_TEXT.matcher(line).matches() || section.isHeading(line)) {
                continue;
            }
            section.runIn(line);
            found.add(new Line(i + 1, MarkedLine.of(line), section.place(), section.isPlanned()));
        }
        return new ReportText(found);
    }

    /** The words of the marks that are there, by the indicators that they state. */
    Map<String, Set<String>> marked() {
        Map<String, Set<String>> marked = new HashMap<>();
        for (Line line : lines) {
            for (MarkedLine.Mark mark : line.text().marks()) {
                String words = line.text().plain().substring(mark.begin(), mark.end());
                mark.indicators()
                        .forEach(id -> marked.computeIfAbsent(id, each -> new HashSet<>())
                                .add(words));
            }
        }
        return marked;
    }

    /** The index of the line behind the front matter. */
    private static int textBegin(List<String> lines) {
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
