package dev.sitegen.internal.parse.markdown.fast;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sitegen.internal.read.Chars;
import java.util.ArrayList;
import java.util.List;

/** Tables with a head of one row, bars at both ends of each row, as many cells in each, and {@linkplain PlainInlines plain words} in them. */
final class PlainTable {

    private final BasedSequence whole;
    private final Chars text;
    private final List<PlainLine> lines;
    private final InlineNodes inlines;

    PlainTable(InlineNodes inlines, List<PlainLine> lines) {
        this.whole = inlines.whole();
        this.text = inlines.text();
        this.inlines = inlines;
        this.lines = lines;
    }

    static boolean accepts(Chars text, List<PlainLine> lines, Pieces pieces) {
        if (lines.size() < 3) {
            return false;
        }
        int bars = bars(text, lines.get(1), true, pieces);
        if (bars < 2) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1 && bars(text, lines.get(i), false, pieces) != bars) {
                return false;
            }
        }
        return true;
    }

    /** Number of bars in a row; -1 if it is no plain row. */
    private static int bars(Chars text, PlainLine line, boolean separator, Pieces pieces) {
        if (line.kind() != PlainLine.Kind.ROW || text.charAt(line.end() - 1) != '|') {
            return -1;
        }
        int bars = 1;
        int from = line.begin() + 1;
        for (int at = from; at < line.end(); at++) {
            if (text.charAt(at) == '|') {
                if (!isCell(text, from, at, separator, pieces)) {
                    return -1;
                }
                bars++;
                from = at + 1;
            }
        }
        return bars;
    }

    private static boolean isCell(Chars text, int from, int end, boolean separator, Pieces pieces) {
        int begin = skip(text, from, end);
        int last = back(text, begin, end);
        if (begin == last) {
            return false;
        }
        int dashes = begin;
        int to = last;
        if (text.charAt(begin) == ':') {
            dashes++;
        }
        if (to > dashes && text.charAt(to - 1) == ':') {
            to--;
        }
        boolean separates = to > dashes;
        for (int at = dashes; at < to; at++) {
            separates &= text.charAt(at) == '-';
        }
        return separator ? separates : !separates && PlainInlines.accepts(text, begin, last, pieces);
    }

    private static int skip(Chars text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int back(Chars text, int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** The table as the parser would make it. */
    TableBlock tree() {
        PlainLine last = lines.get(lines.size() - 1);
        PlainLine separator = lines.get(1);
        TableBlock table =
                new TableBlock(whole.subSequence(lines.get(0).begin(), Math.min(last.end() + 1, text.length())));
        List<TableCell.Alignment> alignments = new ArrayList<>();
        Node separatorRow = row(separator, 0, false, alignments);
        for (Node node : separatorRow.getChildren()) {
            TableCell cell = (TableCell) node;
            cell.setAlignment(alignment(cell.getText()));
            alignments.add(cell.getAlignment());
        }
        TableHead head = new TableHead(chars(lines.get(0)));
        head.appendChild(row(lines.get(0), 1, true, alignments));
        table.appendChild(head);
        TableSeparator separators = new TableSeparator(chars(separator));
        separators.appendChild(separatorRow);
        table.appendChild(separators);
        TableBody rows = new TableBody(whole.subSequence(lines.get(2).begin(), last.end()));
        for (int i = 2; i < lines.size(); i++) {
            rows.appendChild(row(lines.get(i), i - 1, false, alignments));
        }
        table.appendChild(rows);
        return table;
    }

    private BasedSequence chars(PlainLine line) {
        return whole.subSequence(line.begin(), line.end());
    }

    private static TableCell.Alignment alignment(BasedSequence dashes) {
        boolean left = dashes.charAt(0) == ':';
        boolean right = dashes.length() > 1 && dashes.charAt(dashes.length() - 1) == ':';
        return left && right
                ? TableCell.Alignment.CENTER
                : right ? TableCell.Alignment.RIGHT : left ? TableCell.Alignment.LEFT : null;
    }

    private TableRow row(PlainLine line, int number, boolean header, List<TableCell.Alignment> alignments) {
        TableRow row = new TableRow(chars(line));
        row.setRowNumber(number);
        int column = 0;
        int from = line.begin();
        int words = from + 1;
        while (words < line.end()) {
            int bar = text.find('|', words, line.end());
            int begin = skip(text, words, bar);
            int last = back(text, begin, bar);
            TableCell cell = new TableCell(whole.subSequence(from, bar + 1));
            if (column == 0) {
                cell.setOpeningMarker(whole.subSequence(from, words));
            }
            cell.setText(whole.subSequence(begin, last));
            cell.setClosingMarker(whole.subSequence(bar, bar + 1));
            cell.setHeader(header);
            if (!alignments.isEmpty()) {
                cell.setAlignment(alignments.get(column));
            }
            if (line == lines.get(1)) {
                cell.appendChild(new Text(whole.subSequence(begin, last)));
            } else {
                inlines.append(cell, begin, last);
            }
            if (!(cell.getLastChild() instanceof Text) && last < bar) {
                cell.appendChild(new Text(whole.subSequence(last, last)));
            }
            row.appendChild(cell);
            column++;
            from = bar + 1;
            words = from;
        }
        return row;
    }
}
