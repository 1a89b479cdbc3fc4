package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.pasted.PageBoilerplate.Certainty;
import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text that are page boilerplate. They are looked for above the first paragraph or heading and below the last one.
 * A line that is not known stays and keeps no other from being found.
 */
final class BoilerplateLines {

    /** Number of lines that are looked at, from the top and from the end. */
    private static final int MOST_LINES = 40;

    /** Longer lines are paragraphs. */
    private static final int SHORT = 40;

    private static final int MAX_INDENT_OF_TEXT = 3;

    /** Values of a page's record that can be nothing else. */
    private static final Pattern RECORD_VALUE = Pattern.compile("[0-9A-Za-z/_.:-]{5,60}|有效|失效|现行有效|主动公开");

    /** Words of the line below a QR code. */
    private static final String SCAN = "扫一扫";

    private final String text;
    private final List<PastedLine> lines;
    private final PageBoilerplate boilerplate;
    private final BitSet found = new BitSet();

    BoilerplateLines(String text, List<PastedLine> lines, PageBoilerplate boilerplate) {
        this.text = text;
        this.lines = lines;
        this.boilerplate = boilerplate;
    }

    /** The numbers of the lines. */
    BitSet find() {
        above();
        below();
        for (int at = text.indexOf(SCAN); at >= 0; ) {
            int line = lineAt(at);
            if (lines.get(line).kind() == Kind.TEXT && PageBoilerplate.isQr(words(line))) {
                found.set(line);
            }
            at = text.indexOf(SCAN, lines.get(line).to());
        }
        return found;
    }

    private void above() {
        List<Integer> region = new ArrayList<>();
        List<Certainty> judged = new ArrayList<>();
        for (int i = 0; i < lines.size() && region.size() < MOST_LINES; i++) {
            if (lines.get(i).kind() == Kind.BLANK) {
                continue;
            }
            Certainty certainty = isPlain(i) ? boilerplate.above(words(i)) : Certainty.NO;
            if (certainty == Certainty.NO && isText(i)) {
                break;
            }
            region.add(i);
            judged.add(certainty);
        }
        for (int i = 0; i + 1 < region.size(); i++) {
            if (boilerplate.isTitle(words(region.get(i)), words(region.get(i + 1)))) {
                judged.set(i, Certainty.YES);
                judged.set(i + 1, Certainty.YES);
            }
        }
        settle(region, judged);
    }

    private void below() {
        List<Integer> region = new ArrayList<>();
        List<Certainty> judged = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0 && region.size() < MOST_LINES && !found.get(i); i--) {
            if (lines.get(i).kind() == Kind.BLANK) {
                continue;
            }
            Certainty certainty = isPlain(i) ? boilerplate.below(words(i)) : Certainty.NO;
            if (certainty == Certainty.NO && isText(i)) {
                break;
            }
            region.add(i);
            judged.add(certainty);
        }
        settle(region, judged);
    }

    /** Takes the lines that are certain, and then those that others make certain, until there is none. */
    private void settle(List<Integer> region, List<Certainty> judged) {
        boolean changed = true;
        while (changed) {
            changed = false;
            boolean edge = true;
            for (int i = 0; i < region.size(); i++) {
                boolean before = i > 0 && found.get(region.get(i - 1));
                boolean behind = i + 1 < region.size() && found.get(region.get(i + 1));
                if (!found.get(region.get(i)) && isCertain(region, i, judged.get(i), edge, before, behind)) {
                    found.set(region.get(i));
                    changed = true;
                }
                edge &= found.get(region.get(i));
            }
        }
    }

    private boolean isCertain(
            List<Integer> region, int index, Certainty judged, boolean edge, boolean before, boolean behind) {
        return switch (judged) {
            case YES -> true;
            case AT_EDGE -> edge || before || behind;
            case BESIDE_OTHERS -> before && !isTitle(region, index - 1) || behind && !isTitle(region, index + 1);
            case ABOVE_OTHERS -> behind && (index == 0 || !endsWithColon(words(region.get(index - 1))));
            case BELOW_BREADCRUMB ->
                before
                        && (PageBoilerplate.isBreadcrumbBegun(words(region.get(index - 1)))
                                || index > 1 && isSegment(region, index - 1));
            case NO -> before && (isValue(region.get(index - 1), region.get(index)) || isSegment(region, index));
        };
    }

    /** Returns whether what is below a line is its value. */
    private static boolean endsWithColon(String words) {
        return words.endsWith("：") || words.endsWith(":");
    }

    private boolean isTitle(List<Integer> region, int index) {
        return boilerplate.isTitle(words(region.get(index)));
    }

    /** Returns whether a line is a segment of a breadcrumb that has one in each line, behind an arrow at the end of the one before. */
    private boolean isSegment(List<Integer> region, int index) {
        int line = region.get(index);
        int above = region.get(index - 1);
        return above == line - 1 && PageBoilerplate.isBreadcrumbOpen(words(above)) && !isText(line);
    }

    /** Returns whether a line is the value of the label above it. */
    private boolean isValue(int label, int line) {
        String value = words(line);
        boolean listed = "•·●".indexOf(words(label).charAt(0)) >= 0 && indent(line) > MAX_INDENT_OF_TEXT;
        return label < line
                && PageBoilerplate.isOpenRow(words(label))
                && value.length() <= SHORT
                && !BoilerplateRow.isSentence(value)
                && (listed || RECORD_VALUE.matcher(value).matches());
    }

    /** Returns whether a line can be boilerplate: text, or a breadcrumb that Markdown takes for a quote. */
    private boolean isPlain(int index) {
        PastedLine line = lines.get(index);
        return line.kind().isText() || line.kind() == Kind.MARKUP && text.charAt(line.from() + indent(index)) == '>';
    }

    /** Returns whether a line is a paragraph, a heading or anything else of the text, for certain. */
    private boolean isText(int index) {
        PastedLine line = lines.get(index);
        String words = line.words();
        return !line.kind().isText()
                || words.length() > SHORT
                || BoilerplateRow.isSentence(words)
                || words.indexOf('，') >= 0
                || Marker.at(words).isPresent();
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int indent(int index) {
        PastedLine line = lines.get(index);
        return Blanks.skip(text, line.from(), line.to()) - line.from();
    }

    /** The words of a line; where they begin in the text is {@link #indent} behind its beginning. */
    String words(int index) {
        PastedLine line = lines.get(index);
        return text.substring(line.from() + indent(index), line.to()).stripTrailing();
    }
}
