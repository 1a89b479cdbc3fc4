package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.TableProblem.OfFile;
import java.util.List;

/** Reads workbooks, and reports those that cannot be read. */
final class XlsxBytes {

    private XlsxBytes() {}

    /** The table of a file; an empty one, with one problem that names the reason, if it is no workbook that can be read. */
    static Grid read(String path, byte[] bytes, Problems problems) {
        try {
            return XlsxGrid.read(path, bytes, problems);
        } catch (BadWorkbookException e) {
            OfFile problem = OleFile.problem(bytes).orElse(OfFile.WORKBOOK);
            problems.add(Code.UNREADABLE_TABLE, SourcePosition.ofFile(path), problem.name());
            return new Grid(List.of());
        }
    }
}
