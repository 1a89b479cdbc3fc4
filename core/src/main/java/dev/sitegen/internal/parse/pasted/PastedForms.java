package dev.sitegen.internal.parse.pasted;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.pasted.PastedTables.Reporter;
import dev.sitegen.internal.read.table.FormTableFile;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables of a form that were pasted into a text, where their rows would become chapters. They are known by the labels of their
 * rows, are reported once each, and are no part of the text.
 */
final class PastedForms {

    /**
     * Number of different labels of one table that are no coincidence: a text may well have a line of its own for one
     * or two.
     */
    private static final int FEWEST_LABELS = 4;

    /** The most lines between two labels: the cells of a row, a line each. */
    private static final int MOST_BETWEEN = 10;

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]*)?|[\\s\u3000\u00A0：:。,，“”\"]|（.*|\\(.*|[0-9./|—-]+$");

    private final String text;
    private final List<PastedLine> lines;
    private final Reporter reporter;

    /** The label that each line begins with, read once for all tables. */
    private List<String> labels = List.of();

    PastedForms(String text, List<PastedLine> lines, Reporter reporter) {
        this.text = text;
        this.lines = lines;
        this.reporter = reporter;
    }

    /** The lines of the tables, which are reported. */
    BitSet find(List<FormTableFile> tables) {
        BitSet found = new BitSet();
        if (!tables.isEmpty()) {
            labels = lines.stream().map(line -> squeeze(words(line))).toList();
            tables.forEach(file -> find(file, found));
        }
        return found;
    }

    private void find(FormTableFile file, BitSet found) {
        Set<String> wanted = labels(file.table());
        Set<String> seen = new HashSet<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            String words = labels.get(i);
            if (words.isEmpty() || !wanted.contains(words)) {
                continue;
            }
            if (last >= 0 && i - last > MOST_BETWEEN) {
                take(file, seen, first, last, found);
                seen.clear();
                first = -1;
            }
            first = first < 0 ? i : first;
            last = i;
            seen.add(words);
        }
        take(file, seen, first, last, found);
    }

    private void take(FormTableFile file, Set<String> seen, int first, int last, BitSet found) {
        if (seen.size() < FEWEST_LABELS) {
            return;
        }
        int end = last + 1;
        while (end < lines.size()
                && labels.get(end).isEmpty()
                && lines.get(end).to() > lines.get(end).from()) {
            end++;
        }
        found.set(first, end);
        String state = file.present() ? "TWICE" : "MISSING";
        reporter.add(first, Code.FORM_TABLE_IN_TEXT, file.table().name(), file.path(), state);
    }

    private static Set<String> labels(FormTable table) {
        Set<String> labels = new HashSet<>();
        for (FormLine row : table.rows()) {
            labels.add(squeeze(row.label()));
        }
        for (FormHead head : table.rowHeads()) {
            labels.add(squeeze(head.label()));
        }
        labels.remove("");
        return labels;
    }

    /** The first cell of a line. */
    private String words(PastedLine line) {
        String words = text.substring(line.from(), line.to()).strip();
        int from = words.startsWith("|") ? 1 : 0;
        int end = words.length();
        for (char mark : new char[] {'|', '\t'}) {
            int at = words.indexOf(mark, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return words.substring(from, Math.max(from, end));
    }

    /** Words without their number, remarks in brackets, marks and a number behind them. */
    private static String squeeze(String words) {
        return NUMBERING.matcher(words.strip()).replaceAll("");
    }
}
