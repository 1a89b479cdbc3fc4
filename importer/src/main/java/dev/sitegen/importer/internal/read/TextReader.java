package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: a paragraph a line, or paragraphs that were wrapped at a margin. */
public final class TextReader implements SourceReader {

    @Override
    public SourceDocument read(byte[] bytes, Account account) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : WrappedLines.joined(TextDecoder.decode(bytes, account))) {
            Words words = Words.of(paragraph);
            if (!words.isEmpty()) {
                blocks.add(new Paragraph(words));
            }
        }
        return SourceDocument.of(blocks, new Facts());
    }
}
