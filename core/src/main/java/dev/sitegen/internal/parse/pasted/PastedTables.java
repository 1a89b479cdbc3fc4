package dev.sitegen.internal.parse.pasted;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.pasted.EditedText.Editor;
import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.read.Chars;
import java.util.List;
import java.util.function.IntPredicate;

/** The tables of a text that was pasted: those between tabs become Markdown, and those that would lose a cell are reported. */
final class PastedTables {

    private static final char BAR = '|';
    private static final char WIDE_BAR = '｜';

    private final Chars text;
    private final List<PastedLine> lines;
    private final Reporter reporter;
    private final SpacedRows spaced;

    /** True if the text may have a bar; most texts have none. */
    private final boolean bars;

    private final boolean wideBars;

    PastedTables(Chars text, List<PastedLine> lines, Reporter reporter) {
        this.text = text;
        this.lines = lines;
        this.reporter = reporter;
        this.spaced = new SpacedRows(lines, text.mayHave('\u3000') || text.mayHave('\u00A0'));
        this.bars = text.mayHave(BAR);
        this.wideBars = text.mayHave(WIDE_BAR);
    }

    /** Takes the problems of lines. */
    @FunctionalInterface
    interface Reporter {

        void add(int line, Code code, String... words);
    }

    /** Returns whether a line is apart from the one above because a table begins or ends between them. */
    boolean isApart(int index) {
        PastedLine line = lines.get(index);
        PastedLine above = lines.get(index - 1);
        if (above.kind() == Kind.BLANK || line.kind() == Kind.BLANK || line.kind() == Kind.CODE) {
            return false;
        }
        boolean tab = isTabTable(index);
        if (tab != isTabTable(index - 1)) {
            return true;
        }
        return !tab
                && (isHead(index) && above.kind() != Kind.CODE && !hasBar(above)
                        || spaced.isRow(index) && above.kind().isText()
                        || line.kind() == Kind.TEXT
                                && !hasBar(line)
                                && !isCaption(line)
                                && above.kind().isTable());
    }

    /** Returns whether a line and the one above are rows between tabs of one table. */
    boolean isInside(int index) {
        return isTabRow(index) && isTabRow(index - 1);
    }

    private boolean isHead(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).kind() == Kind.DELIMITER && hasBar(lines.get(index));
    }

    /** Returns whether a line is the caption of the table above: {@code [表一]}. */
    private static boolean isCaption(PastedLine line) {
        return line.words().startsWith("[") && line.words().endsWith("]");
    }

    private boolean hasBar(PastedLine line) {
        return bars && text.find(BAR, line.from(), line.to()) < line.to();
    }

    /** Returns whether a line is a row between tabs, and not the only one. */
    private boolean isTabTable(int index) {
        return isTabRow(index) && (isTabRow(index - 1) || isTabRow(index + 1));
    }

    private boolean isTabRow(int index) {
        return index >= 0 && index < lines.size() && lines.get(index).kind() == Kind.TAB_ROW;
    }

    /** Writes a row between tabs as a row between bars, and the delimiters below the first. */
    void edit(int index, Editor editor) {
        if (!isTabTable(index)) {
            return;
        }
        PastedLine line = lines.get(index);
        int cells = 1;
        int begin = line.from();
        while (text.charAt(begin) != '\t' && Blanks.is(text.charAt(begin))) {
            begin++;
        }
        int end = line.to();
        while (Blanks.is(text.charAt(end - 1))) {
            end--;
        }
        editor.copyTo(line.from());
        editor.skipTo(begin);
        editor.insert("| ");
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\t' || c == BAR) {
                editor.copyTo(at);
                editor.insert(c == BAR ? "\\" : " | ");
                editor.skipTo(c == BAR ? at : at + 1);
                cells += c == BAR ? 0 : 1;
            }
        }
        editor.copyTo(end);
        int columns = columns(index);
        editor.insert(" | ".repeat(columns - cells) + " |");
        if (!isTabRow(index - 1)) {
            editor.insert("\n|" + " --- |".repeat(columns));
        }
        editor.skipTo(line.to());
    }

    /** The number of cells of the longest row of the table that a row belongs to. */
    private int columns(int index) {
        int columns = 0;
        for (int i = first(index); isTabRow(i); i++) {
            columns = Math.max(columns, tabCells(lines.get(i)));
        }
        return columns;
    }

    private int first(int index) {
        int first = index;
        while (isTabRow(first - 1)) {
            first--;
        }
        return first;
    }

    private int tabCells(PastedLine line) {
        String row = text.substring(line.from(), line.to()).stripTrailing();
        return 1 + (int) row.chars().filter(c -> c == '\t').count();
    }

    /** Reports what would lose a cell or would not be a table. */
    void report() {
        // Each made once: making them costs more than what they ask of most lines.
        IntPredicate barRow = this::isBarRow;
        IntPredicate wideBarRow = this::isWideBarRow;
        IntPredicate spacedRow = spaced::isRow;
        for (int i = 0; i < lines.size(); i++) {
            PastedLine line = lines.get(i);
            if (line.kind() == Kind.DELIMITER
                    && i > 0
                    && hasBar(lines.get(i - 1))
                    && lines.get(i - 1).kind() != Kind.BLANK) {
                i = reportTable(i);
            } else if (isRunOf(i, barRow)) {
                reporter.add(i, Code.BAD_TABLE, "NO_DELIMITER", "|" + "---|".repeat(cells(line, BAR)));
                i = endOfRun(i, barRow);
            } else if (isRunOf(i, wideBarRow)) {
                reporter.add(i, Code.BAD_TABLE, "WIDE_BAR", "|" + "---|".repeat(cells(line, WIDE_BAR)));
                i = endOfRun(i, wideBarRow);
            } else if (isRunOf(i, spacedRow)) {
                reporter.add(i, Code.SPACED_TABLE, words(line));
                i = endOfRun(i, spacedRow);
            }
        }
    }

    private String words(PastedLine line) {
        String words = text.substring(line.from(), line.to()).strip();
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    /** Reports rows with more cells than the head; gives the last line of the table. */
    private int reportTable(int delimiter) {
        int head = cells(lines.get(delimiter - 1), BAR);
        int delimiters = cells(lines.get(delimiter), BAR);
        if (head != delimiters) {
            reporter.add(
                    delimiter,
                    Code.BAD_TABLE,
                    "DELIMITERS",
                    "|" + "---|".repeat(head),
                    String.valueOf(delimiters),
                    String.valueOf(head));
        }
        int last = delimiter;
        while (last + 1 < lines.size() && isRowBelow(lines.get(last + 1))) {
            last++;
            int cells = cells(lines.get(last), BAR);
            if (cells > head) {
                reporter.add(last, Code.BAD_TABLE, "LONG_ROW", "", String.valueOf(cells), String.valueOf(head));
            }
        }
        return last;
    }

    private boolean isRowBelow(PastedLine line) {
        return line.kind() == Kind.ROW || line.kind().isText() && hasBar(line);
    }

    private boolean isBarRow(int index) {
        PastedLine line = lines.get(index);
        boolean text = line.kind() == Kind.ROW || line.kind() == Kind.TEXT;
        return text && hasBar(line) && !isHead(index) && cells(line, BAR) > 1;
    }

    private boolean isWideBarRow(int index) {
        PastedLine line = lines.get(index);
        return wideBars && line.kind() == Kind.TEXT && line.words().indexOf(WIDE_BAR) >= 0;
    }

    private boolean isRunOf(int index, IntPredicate which) {
        return which.test(index) && index + 1 < lines.size() && which.test(index + 1);
    }

    private int endOfRun(int index, IntPredicate which) {
        int last = index;
        while (last + 1 < lines.size() && which.test(last + 1)) {
            last++;
        }
        return last;
    }

    private int cells(PastedLine line, char bar) {
        return BarCells.count(text.substring(line.from(), line.to()).strip(), bar);
    }
}
