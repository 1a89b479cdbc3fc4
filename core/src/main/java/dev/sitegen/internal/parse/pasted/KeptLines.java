package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import dev.sitegen.internal.parse.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that look like headings and are none: the list of attachments ({@code 附件：1.名单}, {@code 2.表格}) and a table of contents
 * whose headings come again below. They stay together as the lines of one paragraph.
 */
final class KeptLines {

    private static final int MAX_LENGTH = 60;

    private static final Pattern ATTACHMENTS = Pattern.compile("附[件表] ?[：:][ \u3000]*(?:1[.．、].*)?");
    private static final Pattern CONTENTS =
            Pattern.compile("[【\\[]?(?:目[ \u3000\u00A0]*[录錄次]|(?i:contents|table of contents))[】\\]]?[：:]?");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:[ \t\u3000\u00A0]*[.．…·⋯]{2,}[ \t\u3000\u00A0]*|[ \t\u3000\u00A0]+)[-—(（]?[0-9]{1,3}[-—)）]?$");

    /**
     * Lines that stay together.
     *
     * @param first the line that names them
     * @param rest the lines below it, blank ones left out
     */
    record Block(int first, List<Integer> rest) {

        int last() {
            return rest.get(rest.size() - 1);
        }
    }

    private final String text;
    private final List<PastedLine> lines;

    KeptLines(String text, List<PastedLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The blocks, in order. */
    List<Block> find() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            if (words.isEmpty() || words.length() > MAX_LENGTH || "附目【[CcTt".indexOf(words.charAt(0)) < 0) {
                continue;
            }
            List<Integer> rest = ATTACHMENTS.matcher(words).matches()
                    ? attachments(i)
                    : CONTENTS.matcher(words).matches() ? contents(i) : List.of();
            if (!rest.isEmpty()) {
                blocks.add(new Block(i, rest));
                i = rest.get(rest.size() - 1);
            }
        }
        return blocks;
    }

    private List<Integer> attachments(int first) {
        List<Integer> rest = new ArrayList<>();
        String named = lines.get(first).words();
        int number = named.endsWith("：") || named.endsWith(":") ? 0 : 1;
        for (int i = next(first); i < lines.size(); i = next(i)) {
            String words = lines.get(i).words();
            int due = number + 1;
            boolean listed = isShort(words)
                    && Marker.at(words)
                            .filter(m -> m.rank() == 3 && m.number() == due)
                            .isPresent();
            if (!listed) {
                break;
            }
            rest.add(i);
            number = due;
        }
        return rest;
    }

    /** The lines of a table of contents: numbered or with the number of a page, and the first of them comes again. */
    private List<Integer> contents(int first) {
        List<Integer> rest = new ArrayList<>();
        String again = "";
        for (int i = next(first); i < lines.size(); i = next(i)) {
            String words = line(i);
            boolean paged = PAGE_NUMBER.matcher(words).find();
            boolean entry = lines.get(i).kind().isText()
                    && isShort(words)
                    && (paged || Marker.at(words).isPresent());
            if (!entry || !paged && !rest.isEmpty() && again.equals(entry(words))) {
                break;
            }
            if (rest.isEmpty()) {
                again = entry(words);
            }
            rest.add(i);
        }
        if (rest.size() < 2) {
            return List.of();
        }
        for (int i = rest.get(rest.size() - 1) + 1; i < lines.size(); i++) {
            if (heading(i).equals(again)) {
                return rest;
            }
        }
        return List.of();
    }

    private String heading(int index) {
        PastedLine line = lines.get(index);
        return line.to() - line.from() > 2 * MAX_LENGTH ? "" : entry(line(index));
    }

    private static String entry(String words) {
        int from = 0;
        while (from < words.length() && words.charAt(from) == '#') {
            from++;
        }
        return PageBoilerplate.squeeze(
                PAGE_NUMBER.matcher(words.substring(from)).replaceFirst(""));
    }

    private String line(int index) {
        PastedLine line = lines.get(index);
        return text.substring(line.from(), line.to()).strip();
    }

    private static boolean isShort(String words) {
        return !words.isEmpty() && words.length() <= MAX_LENGTH && words.indexOf('。') < 0;
    }

    private int next(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).kind() == Kind.BLANK) {
            next++;
        }
        return next;
    }
}
