package dev.sitegen.importer.internal.form;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Row;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.TableGrid;
import dev.sitegen.importer.internal.document.Words;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormHead.Group;
import dev.sitegen.model.FormTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the tables of a form out of a document. */
public final class FormTables {

    /** A line between the parts of a table that goes over several pages. */
    private static final Pattern CONTINUED =
            Pattern.compile("[（(]?续(?:表|上表)?.{0,6}|[（(]?接上[页表].{0,6}|—?\\s*\\d{1,3}\\s*—?");

    private static final int MOST_NAMED = 8;

    /** Columns of a head that goes over the whole width. */
    private static final int WIDEST = 4;

    private final Form form;
    private final Account account;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The heads of groups of rows. */
    private final Set<String> heads;

    private FormTables(Form form, Account account) {
        this.form = form;
        this.heads = form.tables().stream()
                .flatMap(table -> table.rowHeads().stream())
                .filter(Group.class::isInstance)
                .map(head -> Labels.folded(head.label()))
                .collect(Collectors.toSet());
        this.account = account;
    }

    /** The document without the tables of a form, which are CSV files of it; a table that is not whole stays a table. */
    public static SourceDocument taken(SourceDocument document, Form form, Account account) {
        FormTables tables = new FormTables(form, account);
        List<Block> blocks = tables.withoutLines(tables.blocks(document.blocks()));
        Map<String, byte[]> files = new LinkedHashMap<>(document.files());
        files.putAll(tables.files);
        return new SourceDocument(blocks, document.footnotes(), files, document.facts());
    }

    private List<Block> blocks(List<Block> source) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if (!(source.get(i) instanceof Table table)) {
                blocks.add(source.get(i));
                continue;
            }
            int last = lastPart(source, i);
            Optional<List<Block>> taken = take(joined(source, i, last));
            if (taken.isEmpty() && last > i) {
                last = i;
                taken = take(table);
            }
            if (taken.isPresent()) {
                while (!blocks.isEmpty() && isHead(blocks.get(blocks.size() - 1))) {
                    blocks.remove(blocks.size() - 1);
                }
                blocks.addAll(taken.get());
                i = last;
            } else {
                blocks.add(table);
            }
        }
        return blocks;
    }

    /** The blocks without tables of the form that are lines of text. */
    private List<Block> withoutLines(List<Block> source) {
        List<Block> blocks = source;
        for (FormTable table : form.tables()) {
            Optional<FormLines.Found> lines =
                    files.containsKey(fileOf(table)) ? Optional.empty() : FormLines.find(table, blocks);
            if (lines.isPresent()) {
                List<Block> rest = new ArrayList<>(blocks);
                rest.subList(lines.get().from(), lines.get().to()).clear();
                blocks = rest;
                put(
                        table,
                        FormCsv.of(table, lines.get().values()),
                        table.cells().size());
            }
        }
        return blocks;
    }

    private static String fileOf(FormTable table) {
        return table.id() + ".csv";
    }

    private void put(FormTable table, String csv, int cells) {
        files.put(fileOf(table), csv.getBytes(StandardCharsets.UTF_8));
        account.add(ImportCode.FORM_TAKEN, table.name(), fileOf(table), String.valueOf(cells));
    }

    /** The last of the tables that follow each other with nothing but page breaks and heads of the form between them. */
    private int lastPart(List<Block> blocks, int first) {
        int last = first;
        for (int i = first + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table) {
                last = i;
            } else if (!CONTINUED.matcher(blocks.get(i).plainText()).matches() && !isHead(blocks.get(i))) {
                break;
            }
        }
        return last;
    }

    /** Returns whether a line is the head of a group of the form's rows, such as 第二十条第（一）项. */
    private boolean isHead(Block block) {
        return heads.contains(Labels.folded(block.plainText()));
    }

    private Table joined(List<Block> blocks, int first, int last) {
        List<Row> rows = new ArrayList<>();
        for (Block block : blocks.subList(first, last + 1)) {
            if (block instanceof Table table) {
                rows.addAll(table.rows());
            } else if (isHead(block)) {
                rows.add(new Row(List.of(new Cell(Words.of(block.plainText()), WIDEST, 1))));
            }
        }
        return new Table(rows);
    }

    /** Blocks that remain of a table that is one of the form's; empty if it is another one. */
    private Optional<List<Block>> take(Table table) {
        TableGrid grid = new TableGrid(table);
        for (FormTable each : form.tables()) {
            Optional<FormMatch> match = FormMatch.of(each, grid);
            if (match.isPresent() && !files.containsKey(fileOf(each))) {
                return take(each, match.get());
            }
        }
        return Optional.empty();
    }

    private Optional<List<Block>> take(FormTable table, FormMatch match) {
        List<String> missing = match.missing();
        if (match.isAmbiguous() || missing.size() * 2 > table.cells().size()) {
            account.add(ImportCode.FORM_NOT_READ, table.name(), named(missing));
            return Optional.empty();
        }
        String file = fileOf(table);
        put(table, match.csv(), table.cells().size() - missing.size());
        if (!match.proofs().isEmpty()) {
            account.add(ImportCode.NUMBERS_PARTED, file, String.join("；", match.proofs()));
        }
        if (!missing.isEmpty()) {
            account.add(ImportCode.FORM_CELLS_EMPTY, file, String.valueOf(missing.size()), named(missing));
        }
        return Optional.of(match.others().stream()
                .map(text -> (Block) new Paragraph(Words.of(text)))
                .toList());
    }

    private static String named(List<String> names) {
        String named = String.join("、", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? named + "…" : named;
    }
}
