package dev.sitegen.view;

import java.util.List;

/**
 * The data files of the site.
 *
 * @param frame head, navigation and breadcrumb
 * @param license the terms of use, with their address if they have one; not present when none are stated
 * @param tables the tables of the whole site
 * @param description the file that describes them to programs; none without a dictionary
 */
public record DataView(FrameView frame, LinkView license, List<DataTableView> tables, List<DownloadView> description)
        implements PageView {

    /**
     * A table.
     *
     * @param name its name, which is that of its files
     * @param title the same in words
     * @param description its rows in a sentence, or empty
     * @param rows how many there are
     * @param files its files
     * @param columns its columns, in order
     * @param sample its first rows, cell by cell as they are in CSV
     */
    public record DataTableView(
            String name,
            String title,
            String description,
            String rows,
            List<DownloadView> files,
            List<DataColumnView> columns,
            List<List<String>> sample) {}

    /**
     * A column of a table: its name in CSV, the same in words, and what is to be said of it, or nothing.
     *
     * @param name its name in CSV
     * @param title the same in words
     * @param description what is to be said of it, or empty
     */
    public record DataColumnView(String name, String title, String description) {}
}
