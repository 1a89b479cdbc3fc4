package dev.sitegen.bench.corpus;

import java.util.List;

/**
 * Content of a report, before it is written in one way or the other.
 *
 * @param front the front matter, without its fences
 * @param opening the first paragraph
 * @param table the rows of a table, the first one its head; only in Markdown, as the rest
 * @param related links to other reports
 * @param note the words of a footnote
 */
record Manuscript(
        String front,
        String opening,
        List<Section> sections,
        List<List<String>> table,
        List<Related> related,
        String note) {

    Manuscript {
        sections = List.copyOf(sections);
        table = List.copyOf(table);
        related = List.copyOf(related);
    }

    /** A part of the report with a heading of the first level. */
    record Section(String title, List<Part> parts) {}

    /**
     * A part of a section.
     *
     * @param lead a sentence that comes first, in bold in Markdown; or empty
     * @param points what is enumerated at the end; or nothing
     */
    record Part(String title, String lead, List<String> paragraphs, List<String> points) {}

    /** A link to another report. */
    record Related(String words, String target) {}
}
