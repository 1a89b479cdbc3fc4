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

/**
 * Headings that no style marks: short lines that begin with a number, are bold between paragraphs that are not, or name a part of a
 * report where nothing else is a heading.
 */
public final class VisibleHeadings {

    private static final int LONGEST = 40;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:！!？?…、]|.*。.*|\\d.*(?:日|号)|附件.*|（.*）|\\(.*\\)");

    /** The chief part of a report with a mark behind it that a heading has not. */
    private static final Pattern ENDED = Pattern.compile("[^。；;！!？?：:]{2,38}[。：:]");

    /** Names of parts in reports that number none. */
    private static final Pattern PART =
            Pattern.compile("[^\\d，,]{0,16}(?:情况|工作|问题|不足|困难|原因|计划|打算|安排|思路|成效|举措|措施|做法|亮点|特点|建议|意见|概述|总结|方向|重点)");

    /** Share of bold paragraphs above which bold means nothing. */
    private static final double MOST_BOLD = 0.4;

    private final List<Block> blocks;
    private final boolean bold;
    private final boolean unnumbered;

    private VisibleHeadings(List<Block> blocks) {
        this.blocks = blocks;
        this.bold = isBoldSpecial();
        this.unnumbered = blocks.stream()
                .noneMatch(block -> block instanceof Heading
                        || Outline.at(block.plainText())
                                .filter(number -> number.level() <= 2)
                                .isPresent());
    }

    /** The document with a heading for each paragraph that looks like one. */
    public static SourceDocument of(SourceDocument document) {
        return document.withBlocks(new VisibleHeadings(document.blocks()).marked());
    }

    private List<Block> marked() {
        List<Block> marked = new ArrayList<>();
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph && paragraph.plainText().length() <= LONGEST + LONGEST / 2) {
                block = heading(paragraph, level, i);
            }
            if (block instanceof Heading) {
                level = Outline.at(block.plainText()).map(Outline::level).orElse(level);
            }
            marked.add(block);
        }
        return marked;
    }

    private boolean isBoldSpecial() {
        long paragraphs = blocks.stream().filter(Paragraph.class::isInstance).count();
        long boldOnes = blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && paragraph.words().isBold()
                        && Outline.at(paragraph.plainText()).isEmpty())
                .count();
        return boldOnes <= paragraphs * MOST_BOLD;
    }

    private Block heading(Paragraph paragraph, int level, int at) {
        String text = paragraph.plainText();
        Optional<Outline> number = Outline.at(text);
        if (number.isPresent()) {
            return number.get().makesHeading(text) || isEndedPart(number.get(), text, at)
                    ? new Heading(number.get().level(), plain(paragraph.words()), true)
                    : paragraph;
        }
        boolean last = at + 1 == blocks.size();
        boolean heading = !last
                && text.length() <= LONGEST
                && !SENTENCE.matcher(text).matches()
                && (bold && paragraph.words().isBold() || unnumbered && isPart(text, at));
        return heading ? new Heading(level + 1, plain(paragraph.words()), true) : paragraph;
    }

    /** Returns whether a line is 一、主要做法。 or 一、主要做法： with the text of the part behind it, and no point of a list. */
    private boolean isEndedPart(Outline number, String text, int at) {
        return number.level() == 1
                && ENDED.matcher(text).matches()
                && at + 1 < blocks.size()
                && Outline.at(blocks.get(at + 1).plainText())
                        .filter(next -> next.level() == 1)
                        .isEmpty();
    }

    /** Returns whether a line names a part of the report that begins behind it. */
    private boolean isPart(String text, int at) {
        return PART.matcher(text).matches()
                && blocks.get(at + 1) instanceof Paragraph next
                && SENTENCE.matcher(next.plainText()).matches();
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
