package dev.sitegen.internal.parse.pasted;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.pasted.EditedText.Editor;
import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.ChineseNumber;
import dev.sitegen.internal.parse.text.Headings;
import dev.sitegen.internal.parse.text.Marker;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Chars;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.config.value.LineBreaks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes Markdown of a text that was pasted. A blank line is put before every line that begins with an outline number, a point or
 * the indent of a Chinese paragraph, and behind every line that is a heading; where lines are paragraphs, between all of them.
 * Rows between tabs become a table, a table below a line of text is set apart from it, and what Markdown would take for a
 * heading, a table or a link's definition though no author means it is kept as text or reported.
 */
public final class PastedText {

    /** A line （一）… this short is a heading of its own; a longer one may be a sentence that goes on in the next line. */
    private static final int SHORT_LINE = 24;

    /** A text that can be the target of a link: an address, or a path with an ending. */
    private static final Pattern TARGET = Pattern.compile(
            "[ \t]*(?:<[^>]*>|[A-Za-z][A-Za-z0-9+.-]*:\\S+|\\.{0,2}/\\S*|#\\S*|\\S+\\.[A-Za-z0-9]{1,5}(?:#\\S*)?)(?:[ \t].*)?");

    private final DocumentSource source;
    private final Chars text;
    private final PageBoilerplate boilerplate;
    private final Problems problems;
    private final List<PastedLine> lines;
    private final BitSet apart;
    private LineReading reading;

    private PastedText(DocumentSource source, PageBoilerplate boilerplate, Problems problems) {
        this.source = source;
        this.text = source.chars();
        this.boilerplate = boilerplate;
        this.problems = problems;
        this.lines = lines(text);
        this.apart = new BitSet(lines.size());
    }

    /**
     * Makes Markdown of the text of a document.
     *
     * @param setting how its lines are to be read, and the tables of its form
     * @param boilerplate what belonged to the page the text was copied from
     */
    public static EditedText part(
            DocumentSource source, TextSetting setting, PageBoilerplate boilerplate, Problems problems) {
        return new PastedText(source, boilerplate, problems).edited(setting);
    }

    private static List<PastedLine> lines(Chars text) {
        List<PastedLine> lines = new ArrayList<>();
        boolean tabs = text.mayHave('\t');
        boolean fenced = false;
        for (int from = 0; from < text.length(); ) {
            int to = text.find('\n', from, text.length());
            PastedLine line = PastedLine.of(text, from, to, fenced, tabs);
            fenced ^= line.kind() == Kind.CODE && line.isFence(text);
            lines.add(line);
            from = to + 1;
        }
        return lines;
    }

    private EditedText edited(TextSetting setting) {
        BitSet omitted = leaveOutBoilerplate();
        BitSet kept = keepTogether();
        omitted.or(new PastedForms(text.toString(), lines, this::report).find(setting.form()));
        boolean item = false;
        for (int i = 0; i < lines.size(); i++) {
            PastedLine line = lines.get(i);
            item = line.kind() == Kind.ITEM || item && line.indented();
            apart.set(i, i > 0 && isApart(lines.get(i - 1), line, i, item));
        }
        reading = read(setting.lines());
        PastedTables tables = new PastedTables(text, lines, this::report);
        Editor editor = new Editor(text);
        for (int i = 0; i < lines.size(); i++) {
            if (omitted.get(i)) {
                editor.copyTo(lines.get(i).from());
                editor.skipTo(lines.get(i).to());
                continue;
            }
            if (kept.get(i)) {
                keepWithLineAbove(i, editor);
                continue;
            }
            boolean separate = apart.get(i)
                    || i > 0
                            && (kept.get(i - 1) && lines.get(i).kind() != Kind.BLANK
                                    || tables.isApart(i)
                                    || runsOnByReading(i));
            if (separate && !tables.isInside(i)) {
                editor.copyTo(lines.get(i).from());
                editor.insert("\n");
            }
            edit(lines.get(i), i, editor, tables);
        }
        tables.report();
        return editor.finish();
    }

    /** Lines that look like headings and belong to the line above them; they count as blank from here on. */
    private BitSet keepTogether() {
        BitSet kept = new BitSet();
        for (KeptLines.Block block : new KeptLines(text.toString(), lines).find()) {
            block.rest().forEach(kept::set);
            for (int i = block.first() + 1; i <= block.last(); i++) {
                lines.set(i, lines.get(i).blank());
            }
        }
        return kept;
    }

    private void keepWithLineAbove(int index, Editor editor) {
        int end = lines.get(index).from();
        while (Blanks.is(text.charAt(end - 1)) || text.charAt(end - 1) == '\n') {
            end--;
        }
        int begin = Blanks.skip(text, lines.get(index).from(), lines.get(index).to());
        editor.copyTo(end);
        editor.insert("\\\n");
        editor.skipTo(begin);
    }

    /** The lines of page boilerplate, which are reported and count as blank from here on. */
    private BitSet leaveOutBoilerplate() {
        BoilerplateLines found = new BoilerplateLines(text.toString(), lines, boilerplate);
        BitSet leftOut = found.find();
        List<String> words = new ArrayList<>();
        leftOut.stream().forEach(i -> {
            words.add(found.words(i));
            if (boilerplate.contradicts(found.words(i))) {
                report(i, Code.OTHER_DATE_IN_TEXT, found.words(i), boilerplate.date());
            }
        });
        if (!words.isEmpty()) {
            report(leftOut.nextSetBit(0), Code.PAGE_BOILERPLATE, String.join(" / ", words));
        }
        leftOut.stream().forEach(i -> lines.set(i, lines.get(i).blank()));
        return leftOut;
    }

    private void edit(PastedLine line, int index, Editor editor, PastedTables tables) {
        if (line.kind() == Kind.DEFINITION && !TARGET.matcher(behindLabel(line)).matches()) {
            editor.copyTo(text.find('[', line.from(), line.to()));
            editor.insert("\\");
        } else if (line.kind() == Kind.RULE && index > 0 && isBelowWords(index)) {
            report(
                    index,
                    Code.RULE_BELOW_TEXT,
                    text.substring(line.from(), line.to()).strip());
            if (line.to() - line.from() < 3) {
                editor.copyTo(line.from());
                editor.insert("\\");
            }
        } else if (line.kind() == Kind.TAB_ROW) {
            tables.edit(index, editor);
        }
    }

    private String behindLabel(PastedLine line) {
        String words = text.substring(line.from(), line.to());
        return words.substring(words.indexOf("]:") + 2);
    }

    private boolean isBelowWords(int index) {
        Kind above = lines.get(index - 1).kind();
        return above.isText() || above.isTable();
    }

    private LineReading read(LineBreaks breaks) {
        if (breaks != LineBreaks.AUTOMATIC) {
            return new LineReading(breaks == LineBreaks.PARAGRAPHS, 0, 0);
        }
        LineReading decided = LineReading.of(lines, apart);
        if (decided.paragraphs()) {
            report(firstRunningOn(), Code.LINES_ARE_PARAGRAPHS, String.valueOf(decided.lines()));
        }
        return decided;
    }

    private int firstRunningOn() {
        int i = 1;
        while (i + 1 < lines.size()
                && !(lines.get(i).kind() == Kind.TEXT && lines.get(i - 1).kind() == Kind.TEXT && !apart.get(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether a line is a paragraph because of how the lines of this text are read. */
    private boolean runsOnByReading(int index) {
        PastedLine line = lines.get(index);
        PastedLine above = lines.get(index - 1);
        if (!line.kind().isText() || above.kind() == Kind.BLANK || above.kind() == Kind.CODE) {
            return false;
        }
        if (!reading.paragraphs()) {
            return above.kind().isText() && isNarrowHeading(above);
        }
        boolean goesOn = reading.lines() > 0 && LineReading.goesOn(above.words(), line.words());
        return !goesOn && (above.kind() != Kind.ITEM || !line.indented());
    }

    /** Returns whether a line of wrapped text is a heading that did not reach the margin. */
    private boolean isNarrowHeading(PastedLine line) {
        return reading.isNarrow(line.words()) && Headings.at(line.words()).isPresent();
    }

    /** Returns whether a line is apart from the one above however lines are read. */
    private boolean isApart(PastedLine above, PastedLine line, int index, boolean item) {
        if (above.kind() == Kind.BLANK || above.kind() == Kind.CODE) {
            return false;
        }
        if (line.kind() == Kind.RULE) {
            return above.kind().isText() || above.kind().isTable();
        }
        if (!line.kind().isText()) {
            return false;
        }
        return begins(line, item) || above.kind().isText() && (ends(above.words()) || isSignature(index));
    }

    private boolean begins(PastedLine line, boolean item) {
        String words = line.words();
        return line.indented() && !item || Marker.at(words).isPresent() || isPoint(words) || Signature.isDate(words);
    }

    private boolean ends(String words) {
        Optional<Marker> marker = Headings.at(words);
        return marker.isPresent() && (marker.get().rank() <= 1 || words.length() <= SHORT_LINE || isLatin(words))
                || Signature.isDate(words);
    }

    private static boolean isLatin(String words) {
        return Character.isLetter(words.charAt(words.length() - 1)) && words.charAt(words.length() - 1) < 0x250;
    }

    /** Returns whether a line is the name above the date at the end of a text. */
    private boolean isSignature(int index) {
        String words = lines.get(index).words();
        return index + 1 < lines.size() && Signature.isDate(lines.get(index + 1).words()) && Signature.fitsName(words);
    }

    /** Returns whether a line begins with 一是, 二是 or ①. */
    private static boolean isPoint(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char first = words.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return true;
        }
        int end = 0;
        while (end < words.length() && end < 3 && ChineseNumber.isDigit(words.charAt(end))) {
            end++;
        }
        return end > 0 && end < words.length() && words.charAt(end) == '是';
    }

    private void report(int index, Code code, String... words) {
        problems.add(
                code,
                source.file().position(source.textStart() + lines.get(index).from()),
                words);
    }
}
