package dev.sitegen.view;

import dev.sitegen.view.DutyTableView.DutyRowView;
import java.util.List;

/**
 * Overview of who has published what: organizations × columns and years, a sign in each cell.
 *
 * @param columns the columns with their years, in the order of the cells
 * @param rows the organizations; none when there is nothing to show
 * @param note what is left out of a table too long to show, or empty
 */
public record MatrixView(List<MatrixColumnView> columns, List<DutyRowView> rows, String note) {

    /** Nothing to show. */
    public static final MatrixView NONE = new MatrixView(List.of(), List.of(), "");

    /** {@return whether there is anything to show} */
    public boolean present() {
        return !rows.isEmpty();
    }

    /**
     * A column of reports.
     *
     * @param name its name
     * @param href the page of its coverage
     * @param years its newest years, oldest first
     */
    public record MatrixColumnView(String name, String href, List<String> years) {}
}
