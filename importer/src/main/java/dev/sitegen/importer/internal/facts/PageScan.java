package dev.sitegen.importer.internal.facts;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.Fact;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.Outline;
import dev.sitegen.importer.internal.document.SourceDocument;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks at the first and last blocks of a document for its title, its record and the words of the page around it. What is found is
 * taken out of the text; the words of the page are noted.
 */
public final class PageScan {

    /** Number of blocks that are looked at, from the top and from the end. */
    private static final int MOST_BLOCKS = 30;

    /** A title has at most so many lines. */
    private static final int MOST_LINES = 4;

    /** A title that comes behind text is among so many blocks. */
    private static final int MOST_ABOVE_TITLE = 10;

    /** A block this long is a paragraph of the report. */
    private static final int PARAGRAPH = 120;

    private final List<Block> blocks;
    private final Facts facts;
    private final Account account;
    private final BitSet removed = new BitSet();
    private final List<String> boilerplate = new ArrayList<>();

    private PageScan(SourceDocument document, Account account) {
        this.blocks = document.blocks();
        this.facts = document.facts();
        this.account = account;
    }

    /** The document without its title and the words of its page, which are among its facts now. */
    public static SourceDocument scan(SourceDocument document, Account account) {
        PageScan scan = new PageScan(document, account);
        scan.above();
        scan.below();
        if (!scan.boilerplate.isEmpty()) {
            account.add(ImportCode.BOILERPLATE, String.join(" / ", scan.boilerplate));
        }
        List<Block> rest = new ArrayList<>();
        for (int i = 0; i < scan.blocks.size(); i++) {
            if (!scan.removed.get(i)) {
                rest.add(scan.blocks.get(i));
            }
        }
        return document.withBlocks(rest);
    }

    private void above() {
        int end = aboveText();
        if (facts.get(Fact.TITLE).isEmpty()) {
            // Where a text box or a line of a head comes first, the title is below it.
            for (int i = end; i < Math.min(blocks.size(), MOST_ABOVE_TITLE); i++) {
                int lines = linesOfTitle(i);
                if (lines > 0 && Years.of(text(i, lines)).id().isPresent()) {
                    take(i, lines);
                    takeRecords(i + lines);
                    return;
                }
            }
        }
    }

    /** Takes the lines of the record that begin at a block. */
    private void takeRecords(int from) {
        for (int i = from; i < blocks.size(); i++) {
            String text = blocks.get(i).plainText();
            if (!takeRecord(i, text) && !takeBoilerplate(i, text, PageLine.isBoilerplate(text))) {
                return;
            }
        }
    }

    /** Takes what is above the text; returns where the text begins. */
    private int aboveText() {
        Optional<String> known = facts.get(Fact.TITLE).map(Titles::folded);
        boolean titled = false;
        int most = Math.min(blocks.size(), MOST_BLOCKS);
        for (int i = 0; i < most; i++) {
            String text = blocks.get(i).plainText();
            if (removed.get(i) || text.isEmpty()) {
                continue;
            }
            boolean letterhead = !titled && Titles.isLetterhead(text);
            if (takeRecord(i, text) || takeBoilerplate(i, text, letterhead || PageLine.isBoilerplate(text))) {
                continue;
            }
            if (isText(blocks.get(i), text)) {
                return i;
            }
            if (!titled) {
                int lines = known.isPresent() ? linesOf(known.get(), i) : linesOfTitle(i);
                if (lines > 0) {
                    take(i, lines);
                    titled = true;
                }
            }
        }
        return most;
    }

    /** Returns whether a block is a part of the report, above which nothing of the page is left. */
    private static boolean isText(Block block, String text) {
        return text.length() > PARAGRAPH
                || block instanceof Table
                || text.indexOf('。') >= 0
                || Outline.at(text).isPresent();
    }

    /**
     * The number of blocks from a place that together are a title that is known, or one that begins with the organization which that one
     * leaves out; 0 if they are not.
     */
    private int linesOf(String title, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(blocks.size(), from + MOST_LINES); i++) {
            text.append(Titles.folded(blocks.get(i).plainText()));
            if (text.toString().equals(title) || text.toString().endsWith(title) && Titles.isTitle(text.toString())) {
                return i - from + 1;
            }
        }
        return 0;
    }

    /** The number of blocks from a place that are the lines of a title; 0 if they are none. */
    private int linesOfTitle(int from) {
        String first = blocks.get(from).plainText();
        boolean begins = Titles.isBeginning(first) || isCentered(from) && Titles.isPart(first);
        boolean whole = Titles.isTitle(first);
        if (!begins && !whole) {
            return 0;
        }
        for (int lines = whole ? 1 : 2; lines <= MOST_LINES && from + lines <= blocks.size(); lines++) {
            String last = blocks.get(from + lines - 1).plainText();
            if (!Titles.isPart(last) || RecordLine.of(last).isPresent()) {
                return 0;
            }
            if (Titles.isTitle(last)) {
                return lines;
            }
        }
        return 0;
    }

    private boolean isCentered(int index) {
        return blocks.get(index) instanceof Paragraph paragraph && paragraph.centered()
                || blocks.get(index) instanceof Heading;
    }

    private void take(int from, int lines) {
        facts.put(Fact.TITLE, text(from, lines));
        removed.set(from, from + lines);
    }

    /** The words of several blocks in one line. */
    private String text(int from, int lines) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks.subList(from, from + lines)) {
            String line = block.plainText();
            boolean latin = !text.isEmpty() && text.charAt(text.length() - 1) < 0x250 && !line.isEmpty();
            text.append(latin && line.charAt(0) < 0x250 ? " " : "").append(line);
        }
        return text.toString();
    }

    private boolean takeRecord(int index, String text) {
        if (blocks.get(index) instanceof Table table) {
            return takeTable(index, table);
        }
        if (Titles.isDocumentNumber(text)) {
            facts.add(Fact.DOCUMENT_NUMBER, text.replaceAll("\\s", ""));
            remove(index, text);
            return true;
        }
        Optional<RecordLine> record = RecordLine.of(text);
        record.ifPresent(line -> {
            line.values().forEach((label, value) -> RecordLine.fact(label).ifPresent(fact -> facts.add(fact, value)));
            remove(index, text);
        });
        return record.isPresent();
    }

    /** Takes a table of information: labels and values in turn. */
    private boolean takeTable(int index, Table table) {
        List<String> cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.words().plainText())
                .toList();
        long labels = cells.stream().filter(cell -> isLabel(cell)).count();
        if (labels < 2 || labels * 3 < cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (isLabel(cell) && i + 1 < cells.size() && !isLabel(cells.get(i + 1))) {
                String value = cells.get(i + 1);
                RecordLine.fact(cell).ifPresent(fact -> facts.add(fact, value));
            } else {
                RecordLine.of(cell)
                        .ifPresent(line -> line.values()
                                .forEach((label, value) ->
                                        RecordLine.fact(label).ifPresent(fact -> facts.add(fact, value))));
            }
        }
        remove(index, table.plainText());
        return true;
    }

    private static boolean isLabel(String cell) {
        return RecordLine.fact(cell).isPresent() || RecordLine.of(cell).isPresent();
    }

    private boolean takeBoilerplate(int index, String text, boolean is) {
        if (is && !(blocks.get(index) instanceof Table)) {
            if (PageLine.isBreadcrumb(text)) {
                PageLine.column(text).ifPresent(column -> facts.add(Fact.COLUMN, column));
            }
            remove(index, text);
            return true;
        }
        return false;
    }

    private void remove(int index, String text) {
        removed.set(index);
        boilerplate.add(Account.shown(text));
    }

    private void below() {
        int last = Math.max(0, blocks.size() - MOST_BLOCKS);
        boolean end = true;
        for (int i = blocks.size() - 1; i >= last; i--) {
            String text = blocks.get(i).plainText();
            if (removed.get(i) || text.isEmpty()) {
                continue;
            }
            if (end && takeBoilerplate(i, text, PageLine.isBelow(text))) {
                continue;
            }
            end = false;
            if (Dates.isDay(text)) {
                Dates.first(text).ifPresent(day -> facts.add(Fact.WRITTEN, day));
                if (i > 0 && Titles.isPart(blocks.get(i - 1).plainText())) {
                    facts.add(Fact.SIGNATURE, blocks.get(i - 1).plainText());
                }
                return;
            }
        }
    }
}
