package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.markdown.syntax.PlainText;
import dev.sitegen.internal.parse.text.Headings;
import dev.sitegen.internal.parse.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes content HTML from the top: headings by mark and by number, paragraphs cut where the author meant to. For one
 * text and one thread.
 */
final class ContentWriter {

    private static final Pattern HEADING_ID = Pattern.compile("\\{#([^\\s{}#\"<>]+)}\\s*");
    private static final int MAX_SUMMARY = 150;

    /** The rank of 【words】 that begin a paragraph, below all numbers. */
    private static final int BRACKETED = 8;

    private final Page page;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private String summary = "";

    ContentWriter(Page page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
        this.blocks = new BlockWriter(page, inlines);
    }

    void write(Document document) {
        Set<Node> signature = SignatureParagraphs.of(document);
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof Paragraph paragraph) {
                paragraph(paragraph, signature.contains(paragraph));
            } else {
                blocks.write(node);
            }
        }
        boolean empty = page.out.isEmpty();
        page.forms.end();
        blocks.footnotes();
        for (Node node : document.getChildren()) {
            if (node instanceof FootnoteBlock note && !page.footnotes.isUsed(note)) {
                page.problem(Code.UNUSED_FOOTNOTE, note, note.getText().toString());
            } else if (node instanceof Reference definition && !inlines.used(definition)) {
                page.problem(
                        Code.UNUSED_DEFINITION,
                        definition,
                        definition.getChars().toString().strip());
            }
        }
        if (empty) {
            page.problem(Code.EMPTY_TEXT, page.position(0));
        }
    }

    /** The first paragraph, cut at a sentence. */
    String summary() {
        return summary;
    }

    private void heading(Heading heading) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : heading.getChildren()) {
            nodes.add(child);
        }
        Optional<String> id = cutId(nodes);
        int rank = Math.max(1, heading.getLevel() - 1);
        if (heading.getLevel() == 1) {
            page.problem(Code.TITLE_IN_TEXT, heading);
        } else if (rank > page.outline.deepestAllowed()) {
            page.problem(Code.SKIPPED_LEVEL, heading);
        }
        String text = PlainText.of(nodes);
        heading(rank, text, Headings.numberOfMarked(text), id, nodes, page.position(heading));
        page.html("\n");
    }

    /** Takes {@code {#id}} off the end of a heading's words. */
    private Optional<String> cutId(List<Node> nodes) {
        if (nodes.isEmpty() || !(nodes.get(nodes.size() - 1) instanceof Text last)) {
            return Optional.empty();
        }
        BasedSequence chars = last.getChars();
        int open = chars.lastIndexOf("{#");
        Matcher id = HEADING_ID.matcher(chars);
        if (open < 0 || !id.region(open, chars.length()).matches()) {
            return Optional.empty();
        }
        page.addMark(chars.getStartOffset() + open);
        nodes.set(nodes.size() - 1, new Text(chars.subSequence(0, open).trimEnd()));
        return Optional.of(id.group(1));
    }

    private void heading(
            int rank,
            String text,
            Optional<Marker> marker,
            Optional<String> id,
            List<Node> nodes,
            SourcePosition position) {
        page.forms.before(rank);
        dev.sitegen.model.Heading heading = page.outline.add(rank, text, marker, id, position);
        page.forms.under(rank, text, heading.anchor());
        page.html("<h" + heading.level() + " id=\"").text(heading.anchor()).html("\">");
        inlines.write(nodes, false);
        page.html("</h" + heading.level() + ">");
    }

    private void paragraph(Paragraph paragraph, boolean signature) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : paragraph.getChildren()) {
            nodes.add(child);
        }
        String text = PlainText.of(nodes);
        Optional<Marker> marker = Marker.at(text);
        if (marker.isPresent() && headed(marker.get(), paragraph, text, nodes)) {
            page.html("\n");
            return;
        }
        Optional<RunInHeading> runIn = runIn(marker, text, nodes);
        if (runIn.isPresent()) {
            runIn(marker, runIn.get());
        } else {
            page.html(
                    signature
                            ? "<p class=\"signature\">"
                            : BlockWriter.isPicture(nodes.get(0)) ? "<p class=\"image\">" : "<p>");
            text(nodes);
            page.html("</p>\n");
        }
    }

    /** The heading that a paragraph begins with: one behind its number, or one in brackets. */
    private Optional<RunInHeading> runIn(Optional<Marker> marker, String text, List<Node> nodes) {
        boolean counts = marker.isPresent() && (marker.get().certain() || page.outline.carriesOn(marker.get()));
        Optional<RunInHeading> numbered = counts ? RunInHeading.of(marker.get(), text, nodes) : Optional.empty();
        return numbered.isPresent() ? numbered : RunInHeading.bracketed(text, nodes);
    }

    /** Writes a paragraph as a heading if it is one by its number; an id at its end is the heading's. */
    private boolean headed(Marker marker, Paragraph paragraph, String text, List<Node> nodes) {
        int brace = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
        String words = brace < 0 ? text : text.substring(0, brace).stripTrailing();
        if (!Headings.isHeading(marker, words) || !isAlone(marker, paragraph)) {
            return false;
        }
        Optional<String> id = brace < 0 ? Optional.empty() : cutId(nodes);
        String title = id.isPresent() ? words : text;
        heading(marker.rank(), title, Optional.of(marker), id, nodes, page.position(nodes.get(0)));
        return true;
    }

    /** Returns whether a short line is no point of a list: a number that only may be a heading's has other text below it. */
    private boolean isAlone(Marker marker, Paragraph paragraph) {
        return marker.certain()
                || page.outline.carriesOn(marker)
                        && paragraph.getNext() != null
                        && !(paragraph.getNext() instanceof Paragraph next
                                && Marker.at(PlainText.of(next))
                                        .filter(m -> m.rank() == marker.rank())
                                        .isPresent());
    }

    private void runIn(Optional<Marker> marker, RunInHeading runIn) {
        int rank = marker.map(Marker::rank).orElse(BRACKETED);
        String words = PlainText.of(runIn.head());
        String title = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        page.forms.before(rank);
        page.html("<div class=\"run-in\">");
        SourcePosition position = page.position(runIn.head().get(0));
        heading(rank, title, marker, Optional.empty(), runIn.head(), position);
        if (!runIn.rest().isEmpty()) {
            page.html("<p>");
            text(runIn.rest());
            page.html("</p>");
        }
        page.html("</div>\n");
    }

    private void text(List<Node> nodes) {
        if (summary.isEmpty()) {
            summary = cut(PlainText.of(nodes));
        }
        inlines.write(nodes, true);
    }

    /** The beginning of a paragraph, to the end of a sentence where one ends in time. */
    private static String cut(String text) {
        if (text.length() <= MAX_SUMMARY) {
            return text;
        }
        int sentence = text.lastIndexOf('。', MAX_SUMMARY - 1);
        if (sentence > 0) {
            return text.substring(0, sentence + 1);
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, MAX_SUMMARY - 1));
        return text.substring(0, end) + "…";
    }
}
