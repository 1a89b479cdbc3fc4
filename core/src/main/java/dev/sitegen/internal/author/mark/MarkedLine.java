package dev.sitegen.internal.author.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown as its reader sees it, with the places of its characters in the file and the marks that it has.
 *
 * @param plain the words of the line
 * @param marks the marks, in order
 * @param places the place of each character of the words in the raw line
 */
record MarkedLine(String plain, List<Mark> marks, List<Integer> places) {

    /** A mark, also one in characters of the wrong width, the target of a link behind its words, a note, code, or stars of bold. */
    private static final Pattern SYNTAX = Pattern.compile(
            "[\\[［【]([^\\[\\]［］【】]*)[\\]］】]\\s?[{｛]\\s*[#＃]([^}｝]*)[}｝]|`[^`]*`|!?\\[([^\\[\\]]*)]\\(([^()]*)\\)|\\[\\^[^\\]]+]|\\*{1,3}|\\\\(?=[\\\\`*_\\[{<&])");

    private static final Pattern ALSO = Pattern.compile("also\\s*=\\s*[\"']?([\\w.-]+)");
    private static final Pattern ID = Pattern.compile("^\\s*([\\w.-]+)");

    MarkedLine {
        marks = List.copyOf(marks);
    }

    /**
     * A mark that is there.
     *
     * @param begin where its words begin in the plain line
     * @param end where they end
     * @param indicators the ids of the indicators that it states
     */
    record Mark(int begin, int end, List<String> indicators) {}

    static MarkedLine of(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        List<Integer> places = new ArrayList<>(raw.length());
        List<Mark> marks = new ArrayList<>();
        Matcher syntax = SYNTAX.matcher(raw);
        int from = 0;
        while (syntax.find()) {
            append(raw, from, syntax.start(), plain, places);
            int begin = plain.length();
            int group = syntax.group(1) != null ? 1 : syntax.group(3) != null ? 3 : 0;
            if (group > 0) {
                append(raw, syntax.start(group), syntax.end(group), plain, places);
            }
            if (group == 1) {
                marks.add(new Mark(begin, plain.length(), indicators(syntax.group(2))));
            }
            from = syntax.end();
        }
        append(raw, from, raw.length(), plain, places);
        return new MarkedLine(plain.toString(), marks, places);
    }

    private static List<String> indicators(String attributes) {
        List<String> ids = new ArrayList<>();
        for (Pattern pattern : Arrays.asList(ID, ALSO)) {
            Matcher id = pattern.matcher(attributes);
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    private static void append(String raw, int from, int to, StringBuilder plain, List<Integer> places) {
        for (int i = from; i < to; i++) {
            plain.append(raw.charAt(i));
            places.add(i);
        }
    }

    /** Returns whether words are in one piece in the file, so that a mark can be put around them. */
    boolean isWhole(int begin, int end) {
        return places.get(end - 1) - places.get(begin) == end - 1 - begin;
    }
}
