package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.base.text.Markup;
import dev.sitegen.internal.parse.markdown.ContentHtml.Slot;
import dev.sitegen.internal.parse.pasted.EditedText;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Chars;
import dev.sitegen.internal.read.config.DocumentSource;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** One report text as it is being written: the HTML so far and the facts found so far. For one thread. */
final class Page {

    /** The HTML so far. */
    final StringBuilder out = new StringBuilder(16_384);

    final Anchors anchors;
    final Outline outline;
    final List<Figure> figures = new ArrayList<>();
    /** The offset of each figure in the parsed text. */
    final List<Integer> figureOffsets = new ArrayList<>();

    private final Set<Integer> marks = new HashSet<>();
    final List<Figure> cells = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final Footnotes footnotes = new Footnotes();
    final FormPlaces forms;
    /** The offsets in the HTML at which references and figures lead somewhere; figures by their numbers among those of sentences. */
    private final List<Slot> slots = new ArrayList<>();

    private boolean inLink;

    private final DocumentSource source;
    private final EditedText pasted;
    private final Problems problems;
    private final Locale language;
    private int tables;

    Page(DocumentSource source, EditedText pasted, List<FilledTable> tables, Locale language, Problems problems) {
        this.source = source;
        this.pasted = pasted;
        this.language = language;
        this.problems = problems;
        this.anchors = new Anchors(problems);
        this.outline = new Outline(anchors, problems);
        this.forms = new FormPlaces(this, tables);
    }

    SourcePosition position(Node node) {
        return position(node.getStartOffset());
    }

    /** The place in the file of an offset of the parsed text. */
    SourcePosition position(int offset) {
        return source.file().position(source.textStart() + pasted.originalOffset(offset));
    }

    String parsedText() {
        return chars().toString();
    }

    /** The parsed text, to be looked at character by character. */
    Chars chars() {
        return pasted.text();
    }

    /** Notes that braces are those of a span or of a heading's id. */
    void addMark(int brace) {
        marks.add(brace);
    }

    /** Returns whether braces are those of a span or of a heading's id. */
    boolean isMark(int brace) {
        return marks.contains(brace);
    }

    /** The end of the line before an offset of the parsed text, without marks of emphasis. */
    String before(int offset, int most) {
        int from = offset;
        while (from > 0 && offset - from < most && pasted.text().charAt(from - 1) != '\n') {
            from--;
        }
        String before = pasted.text().substring(from, offset);
        return before.endsWith("*") ? before.replace("*", "") : before;
    }

    /** The beginning of the rest of the line behind an offset of the parsed text, without marks of emphasis. */
    String behind(int offset, int most) {
        int to = offset;
        while (to < pasted.text().length()
                && to - offset < most
                && pasted.text().charAt(to) != '\n') {
            to++;
        }
        String behind = pasted.text().substring(offset, to);
        return behind.startsWith("*") ? behind.replace("*", "") : behind;
    }

    void problem(Code code, Node node, String... arguments) {
        problems.add(code, position(node), arguments);
    }

    void problem(Code code, SourcePosition position, String... arguments) {
        problems.add(code, position, arguments);
    }

    /** Adds a problem whose arguments take some work. */
    void problem(Code code, SourcePosition position, Supplier<List<String>> arguments) {
        problems.add(code, position, arguments);
    }

    /** Appends HTML that is ready. */
    Page html(String html) {
        out.append(html);
        return this;
    }

    /** Leaves a slot for the address that a reference leads to. */
    void slot(Reference reference) {
        slots.add(new Slot(out.length(), Slot.REFERENCE));
        references.add(reference);
    }

    /** Opens a link to the series of a figure, unless the author's own link is open, and returns whether it did. */
    boolean openSeries(int figure) {
        if (inLink) {
            return false;
        }
        html("<a");
        slots.add(new Slot(out.length(), figure));
        html(">");
        return true;
    }

    /** Notes whether what follows is part of an author's link. */
    void setInLink(boolean inLink) {
        this.inLink = inLink;
    }

    /** The HTML as it was written. */
    ContentHtml contentHtml() {
        // The figures of cells come before those of sentences.
        return new ContentHtml(
                out.toString(),
                slots.stream()
                        .map(slot -> slot.figure() == Slot.REFERENCE
                                ? slot
                                : new Slot(slot.offset(), cells.size() + slot.figure()))
                        .toList());
    }

    /** Appends text. */
    Page text(CharSequence text) {
        Markup.escape(out, text.toString());
        return this;
    }

    /** Name of a table without a caption for those who cannot see it. */
    String nextTableLabel() {
        tables++;
        return (isChinese() ? "表格 " : "Table ") + tables;
    }

    /** Name of the file that a form's table comes from. */
    String tableDataLabel(String format) {
        boolean workbook = format.equals("xlsx");
        if (isChinese()) {
            return workbook ? "下载本表数据（Excel 表格）" : "下载本表数据（CSV，供程序读取）";
        }
        return workbook ? "Data of this table (Excel workbook)" : "Data of this table (CSV, for programs)";
    }

    private boolean isChinese() {
        return language.getLanguage().equals("zh");
    }
}
