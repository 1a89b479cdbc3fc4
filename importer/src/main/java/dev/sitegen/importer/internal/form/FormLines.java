package dev.sitegen.importer.internal.form;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form's table whose cells are lines, or numbers behind the labels of lines, as it comes out of a page that was copied as text. It is
 * taken only if every row is there in its place, with as many numbers as it has cells, and if the sums of the form hold.
 */
final class FormLines {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** A label may be broken into so many lines. */
    private static final int MOST_PARTS = 3;

    private final FormTable form;
    private final List<String> lines;
    private final HeadPaths rows;
    private final HeadPaths columns;

    private FormLines(FormTable form, List<Block> blocks) {
        this.form = form;
        this.lines = blocks.stream()
                .map(block -> block instanceof Table ? "\0" : block.plainText().strip())
                .toList();
        this.rows = new HeadPaths(form.rowHeads());
        this.columns = new HeadPaths(form.columnHeads());
    }

    /**
     * Lines that are a table.
     *
     * @param from the first of its blocks
     * @param to the block behind the last
     * @param values the values by cell
     */
    record Found(int from, int to, Map<String, String> values) {}

    /** The table in the blocks of a document, if it is there whole. */
    static Optional<Found> find(FormTable form, List<Block> blocks) {
        FormLines table = new FormLines(form, blocks);
        boolean across = form.layout() == FormTable.Layout.ACROSS;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Found> found = across ? table.across(i) : table.down(i);
            if (found.isPresent() && table.sumsHold(found.get().values)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean sumsHold(Map<String, String> values) {
        return Sum.of(form).stream().allMatch(sum -> sum.holds(values));
    }

    /** The rows that begin at a line, one below the other. */
    private Optional<Found> down(int from) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = from;
        for (FormLine row : form.rows()) {
            List<String> numbers = new ArrayList<>();
            int begin = row.equals(form.rows().get(0)) ? at : pastLabels(at, row);
            at = rowLabel(begin, row, numbers);
            if (at == begin) {
                return Optional.empty();
            }
            while (at < lines.size() && isNumbers(lines.get(at))) {
                addNumbers(lines.get(at), numbers);
                at++;
            }
            if (!take(cells(row), numbers, values)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(beginning(from), at, values));
    }

    /** The numbers of all rows in one line, behind all labels. */
    private Optional<Found> across(int from) {
        int at = pastLabels(from, null);
        if (at - from < form.rows().size() || from > 0 && label(from - 1) > 0) {
            return Optional.empty();
        }
        int labels = at;
        List<String> numbers = new ArrayList<>();
        while (at < lines.size() && isNumbers(lines.get(at))) {
            addNumbers(lines.get(at), numbers);
            at++;
        }
        Map<String, String> values = new HashMap<>();
        return at > labels && take(form.cells(), numbers, values)
                ? Optional.of(new Found(from, at, values))
                : Optional.empty();
    }

    private List<FormCell> cells(FormLine row) {
        return form.cells().stream().filter(cell -> cell.row().equals(row)).toList();
    }

    private static boolean take(List<FormCell> cells, List<String> numbers, Map<String, String> values) {
        if (cells.size() != numbers.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            FormCell cell = cells.get(i);
            values.put(FormMatch.key(cell.row().id(), cell.column().id()), numbers.get(i));
        }
        return true;
    }

    /** Returns whether a line is numbers and nothing else. */
    private static boolean isNumbers(String line) {
        return !line.isEmpty() && label(line).isEmpty();
    }

    /** The words of a line before the numbers that it ends with. */
    private static String label(String line) {
        String[] parts = line.split("\\s+");
        int end = parts.length;
        while (end > 0 && NUMBER.matcher(Labels.number(parts[end - 1])).matches()) {
            end--;
        }
        return String.join(" ", Arrays.asList(parts).subList(0, end));
    }

    private static void addNumbers(String line, List<String> numbers) {
        for (String number : line.strip().split("\\s+")) {
            numbers.add(Labels.number(number));
        }
    }

    /** The line behind the label of a row, with the numbers in its line; the same line if it is another label. */
    private int rowLabel(int from, FormLine row, List<String> numbers) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < Math.min(lines.size(), from + MOST_PARTS); at++) {
            String label = label(lines.get(at));
            String behind = lines.get(at).replaceAll("\\s+", " ").substring(label.length());
            text.append(label);
            if (isLabelOf(row, text.toString())) {
                if (!behind.isBlank()) {
                    addNumbers(behind, numbers);
                }
                return at + 1;
            }
            if (!behind.isBlank()) {
                return from;
            }
        }
        return from;
    }

    private boolean isLabelOf(FormLine row, String text) {
        HeadPaths.Path path = rows.all().get(row.id());
        return path.label().equals(Labels.folded(text)) || path.bare().equals(Labels.bare(text));
    }

    /** The first line from a place that is no label of the form, or is that of a row. */
    private int pastLabels(int from, FormLine row) {
        int at = from;
        while (at < lines.size()) {
            int length = label(at);
            if (length == 0 || row != null && rowLabel(at, row, new ArrayList<>()) > at) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** The first of the labels right before a line. */
    private int beginning(int from) {
        int at = from;
        for (int i = from - 1; i >= 0; i--) {
            int length = label(i);
            if (length > 0 && i + length >= at) {
                at = i;
            } else if (from - i > 2 * MOST_PARTS && i < at - MOST_PARTS) {
                break;
            }
        }
        return at;
    }

    /** Number of lines from a place that together are a label of the form; 0 if they are none. */
    private int label(int from) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < Math.min(lines.size(), from + MOST_PARTS); at++) {
            text.append(lines.get(at));
            String words = text.toString();
            boolean corner = Labels.folded(words).equals(Labels.folded(form.corner())) && !words.isBlank();
            if (corner || rows.knows(words) || columns.knows(words)) {
                return at + 1 - from;
            }
        }
        return 0;
    }
}
