package dev.sitegen.internal.parse.markdown;

import dev.sitegen.internal.read.table.FilledTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables of a form that wait for their place in a report text: each is placed at the end of the section whose
 * heading the form names, or at the end of the text when there is no such heading.
 */
final class FormPlaces {

    /** Forms name the sections of a report; what is below them may have words in common with the next section. */
    private static final int TOP = 1;

    private final Page page;
    private final List<FilledTable> waiting;
    private final List<FilledTable> here = new ArrayList<>();
    private String section = "";
    private int written;

    FormPlaces(Page page, List<FilledTable> tables) {
        this.page = page;
        this.waiting = new ArrayList<>(tables);
        // A cell's id is its figure's, and a sentence that repeats the figure has to do with another.
        tables.forEach(table -> table.entries().forEach((id, entry) -> page.anchors.unique(id, entry.position())));
    }

    /** Writes what belongs at the end of the section that a heading ends. */
    void before(int rank) {
        if (rank <= TOP) {
            write(here);
        }
    }

    /** Finds what belongs below a heading. */
    void under(int rank, String words, String anchor) {
        if (rank == TOP) {
            section = anchor;
        }
        if (rank == TOP && !waiting.isEmpty()) {
            Optional<FilledTable> table = waiting.stream()
                    .filter(t -> t.table().sections().stream().anyMatch(words::contains))
                    .findFirst();
            table.ifPresent(here::add);
            table.ifPresent(waiting::remove);
        }
    }

    /** Writes all that is left. */
    void end() {
        write(here);
        section = "";
        write(waiting);
    }

    private void write(List<FilledTable> tables) {
        for (FilledTable table : tables) {
            written++;
            new FormTableWriter(page, table, section, "th-" + written + "-").write();
        }
        tables.clear();
    }
}
