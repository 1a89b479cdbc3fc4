package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.diagnostic.Code;
import java.util.List;

/** Writes blocks below the level of the outline: what lists, quotes and footnotes hold, and whatever is no text. */
final class BlockWriter {

    private final Page page;
    private final InlineWriter inlines;
    private final TableWriter tables;

    BlockWriter(Page page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
        this.tables = new TableWriter(page, inlines);
    }

    /** Writes every block below a node. */
    void writeAll(Node parent) {
        for (Node node : parent.getChildren()) {
            write(node);
        }
    }

    void write(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof TableBlock table) {
            tables.write(table);
        } else if (node instanceof BlockQuote) {
            page.html("<blockquote>\n");
            writeAll(node);
            page.html("</blockquote>\n");
        } else if (node instanceof ThematicBreak) {
            page.html("<hr>\n");
        } else if (node instanceof FencedCodeBlock code) {
            page.html("<pre><code>").text(code.getContentChars().normalizeEOL()).html("</code></pre>\n");
        } else if (node instanceof Heading) {
            // A heading inside a list or a quote would break the page's outline.
            page.html("<p><strong>");
            inlines.write(node.getChildren(), false);
            page.html("</strong></p>\n");
        } else if (node instanceof HtmlBlock) {
            page.problem(Code.RAW_HTML, node, firstLine(node));
            page.html("<p>").text(node.getChars().normalizeEndWithEOL().trim()).html("</p>\n");
        } else if (!(node instanceof FootnoteBlock || node instanceof Reference || node instanceof HtmlCommentBlock)) {
            throw new IllegalStateException("no way to write " + node.getClass().getName());
        }
    }

    private static String firstLine(Node node) {
        String text = node.getChars().toString().strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private void paragraph(Node paragraph) {
        boolean picture = isPicture(paragraph.getFirstChild());
        page.html(picture ? "<p class=\"image\">" : "<p>");
        inlines.write(paragraph.getChildren(), false);
        page.html("</p>\n");
    }

    /** Returns whether a node is an image and nothing else. */
    static boolean isPicture(Node node) {
        return (node instanceof Image || node instanceof ImageRef) && node.getNext() == null;
    }

    private void list(ListBlock list) {
        String element = list instanceof BulletList ? "ul" : "ol";
        boolean counted = list instanceof OrderedList ordered && ordered.getStartNumber() != 1;
        page.html("<" + element);
        if (counted) {
            page.html(" start=\"" + ((OrderedList) list).getStartNumber() + "\"");
        }
        page.html(">\n");
        for (Node item : list.getChildren()) {
            page.html("<li>");
            for (Node block : item.getChildren()) {
                itemBlock(block, list.isTight());
            }
            page.html("</li>\n");
        }
        page.html("</" + element + ">\n");
    }

    private void itemBlock(Node node, boolean tight) {
        if (tight && node instanceof Paragraph) {
            inlines.write(node.getChildren(), false);
            page.html(node.getNext() == null ? "" : "\n");
        } else {
            write(node);
        }
    }

    /** Writes the footnotes that were referred to, at the end of the text. */
    void footnotes() {
        List<FootnoteBlock> notes = page.footnotes.inOrder();
        if (notes.isEmpty()) {
            return;
        }
        page.html("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            page.html("<li id=\"fn-" + (i + 1) + "\">");
            writeAll(notes.get(i));
            page.html("<a href=\"#fnref-" + (i + 1) + "\" class=\"footnote-back\" aria-label=\"" + (i + 1)
                    + " ↩\"></a></li>\n");
        }
        page.html("</ol>\n</div>\n");
    }
}
