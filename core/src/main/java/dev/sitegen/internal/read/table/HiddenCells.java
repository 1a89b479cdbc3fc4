package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.internal.read.table.TableProblem.OfSheet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/** The rows and columns of a sheet that hold something and are not shown. For one sheet. */
final class HiddenCells {

    /** The columns that are not shown, counted from 1. */
    private final BitSet columns = new BitSet();

    /** The first cell that holds something, by the number of the row or the column. */
    private final Map<Integer, SourcePosition> filledRows = new TreeMap<>();

    private final Map<Integer, SourcePosition> filledColumns = new TreeMap<>();

    /**
     * Says whether the row or column at whose start a reader is is not shown; one without any size is the same.
     *
     * @param size the attribute with its height or width
     */
    static boolean isHidden(XMLStreamReader xml, String size) {
        String written = xml.getAttributeValue(null, size);
        return Workbook.isTrue(xml.getAttributeValue(null, "hidden"))
                || written != null && Double.parseDouble(written) == 0;
    }

    /** Reads what a sheet says about its columns from one to another. */
    void column(XMLStreamReader xml, int most) throws BadWorkbookException {
        if (isHidden(xml, "width")) {
            int first = number(xml.getAttributeValue(null, "min"));
            int last = number(xml.getAttributeValue(null, "max"));
            columns.set(Math.min(first, most + 1), Math.min(Math.max(first, last), most) + 1);
        }
    }

    private static int number(String written) throws BadWorkbookException {
        int number = written == null ? 0 : Integer.parseInt(written);
        if (number < 1) {
            throw new BadWorkbookException("column " + written);
        }
        return number;
    }

    /** Looks at a row for what is not shown. */
    void look(List<Text> row, boolean hiddenRow) {
        if (!hiddenRow && columns.isEmpty()) {
            return;
        }
        for (Text text : row) {
            SourcePosition position = text.position();
            if (!text.text().isEmpty() && hiddenRow) {
                filledRows.putIfAbsent(position.line(), position);
            } else if (!text.text().isEmpty() && columns.get(position.column())) {
                filledColumns.putIfAbsent(position.column(), position);
            }
        }
    }

    void report(String sheet, Problems problems) {
        if (!filledRows.isEmpty()) {
            String rows = filledRows.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
            report(OfSheet.ROWS, filledRows, rows, sheet, problems);
        }
        if (!filledColumns.isEmpty()) {
            String names = filledColumns.keySet().stream().map(Grid::columnName).collect(Collectors.joining(", "));
            report(OfSheet.COLUMNS, filledColumns, names, sheet, problems);
        }
    }

    private static void report(
            OfSheet problem, Map<Integer, SourcePosition> filled, String names, String sheet, Problems problems) {
        SourcePosition first = filled.values().iterator().next();
        problems.add(Code.HIDDEN_CELLS, first, problem.name(), names, sheet);
    }
}
