package dev.sitegen.importer.internal.structure;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.document.Outline;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that no style marks: short lines that begin with a number, or are bold between paragraphs that are not. */
public final class VisibleHeadings {

    private static final int LONGEST = 40;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:！!？?…、]|.*。.*|\\d.*(?:日|号)|附件.*|（.*）|\\(.*\\)");

    /** Share of bold paragraphs above which bold means nothing. */
    private static final double MOST_BOLD = 0.4;

    private VisibleHeadings() {}

    /** The document with a heading for each paragraph that looks like one. */
    public static SourceDocument of(SourceDocument document) {
        List<Block> blocks = document.blocks();
        boolean bold = isBoldSpecial(blocks);
        List<Block> marked = new ArrayList<>();
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                block = heading(paragraph, level, bold && i + 1 < blocks.size());
            }
            String text = block.plainText();
            if (block instanceof Heading) {
                level = Outline.at(text).map(Outline::level).orElse(level);
            }
            marked.add(block);
        }
        return document.withBlocks(marked);
    }

    private static boolean isBoldSpecial(List<Block> blocks) {
        long paragraphs = blocks.stream().filter(Paragraph.class::isInstance).count();
        long bold = blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && paragraph.words().isBold()
                        && Outline.at(paragraph.plainText()).isEmpty())
                .count();
        return bold <= paragraphs * MOST_BOLD;
    }

    private static Block heading(Paragraph paragraph, int level, boolean byLook) {
        String text = paragraph.plainText();
        if (text.length() > LONGEST + LONGEST / 2) {
            return paragraph;
        }
        Optional<Outline> number = Outline.at(text);
        if (number.isPresent()) {
            return number.get().makesHeading(text)
                    ? new Heading(number.get().level(), plain(paragraph.words()), true)
                    : paragraph;
        }
        boolean heading = byLook
                && paragraph.words().isBold()
                && text.length() <= LONGEST
                && !SENTENCE.matcher(text).matches();
        return heading ? new Heading(level + 1, plain(paragraph.words()), true) : paragraph;
    }

    /** The words without bold. */
    private static Words plain(Words words) {
        List<Inline> parts = new ArrayList<>();
        for (Inline part : words.parts()) {
            parts.add(part instanceof Run run ? new Run(run.text(), false, run.target()) : part);
        }
        return Words.of(parts);
    }
}
