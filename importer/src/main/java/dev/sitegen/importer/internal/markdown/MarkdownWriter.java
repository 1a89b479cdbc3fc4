package dev.sitegen.importer.internal.markdown;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Item;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.Block.Verbatim;
import dev.sitegen.importer.internal.document.Outline;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A document as the text of a report. */
public final class MarkdownWriter {

    private static final int DEEPEST = 6;

    private final InlineText inline = new InlineText(" ");
    private final StringBuilder text = new StringBuilder();
    private final HeadingLevels levels;

    private MarkdownWriter(SourceDocument document) {
        this.levels = new HeadingLevels(document.blocks());
    }

    /** The text of a report, blocks separated by a blank line. */
    public static String write(SourceDocument document) {
        MarkdownWriter writer = new MarkdownWriter(document);
        Block before = null;
        for (Block block : document.blocks()) {
            writer.write(block, before);
            before = block;
        }
        new TreeMap<>(document.footnotes())
                .forEach((number, words) -> writer.paragraph("[^" + number + "]: " + writer.inline.of(words)));
        return writer.text.toString();
    }

    private void write(Block block, Block before) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph.words().lines().forEach(line -> paragraph(Escaping.line(inline.of(line))));
        } else if (block instanceof Item item) {
            item(item, before instanceof Item last && isNumbered(last) == isNumbered(item));
        } else if (block instanceof Verbatim verbatim) {
            paragraph(verbatim.text());
        } else if (block instanceof Table table && !table.rows().isEmpty()) {
            paragraph(String.join("\n", TableText.lines(table)));
        }
    }

    private void heading(Heading heading) {
        String words = heading.words().plainText();
        Optional<Outline> number = Outline.at(words);
        if (number.filter(found -> found.makesHeading(words) || found.makesRunInHeading(words))
                .isPresent()) {
            paragraph(inline.plain(heading.words()));
            return;
        }
        // 一、 and ## are headings of one level.
        String marks = "#".repeat(Math.max(2, Math.min(DEEPEST, levels.of(heading) + 1)));
        paragraph(marks + " " + inline.plain(heading.words()));
    }

    private void item(Item item, boolean goesOn) {
        String mark = item.number() == 0 ? "- " : item.number() + ". ";
        String indent = "    ".repeat(item.depth());
        List<Words> lines = item.words().lines();
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : "<br>").append(inline.of(line)));
        if (!goesOn) {
            blankLine();
        }
        text.append(indent).append(mark).append(Escaping.line(words.toString())).append('\n');
    }

    private static boolean isNumbered(Item item) {
        return item.number() > 0;
    }

    private void paragraph(String words) {
        blankLine();
        text.append(words).append('\n');
    }

    private void blankLine() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
