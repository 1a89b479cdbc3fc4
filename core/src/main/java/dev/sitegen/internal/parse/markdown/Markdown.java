package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.sitegen.internal.parse.markdown.fast.PlainBlocks;
import dev.sitegen.internal.parse.markdown.fast.PlainTree;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.parse.markdown.syntax.CjkEmphasis;
import dev.sitegen.internal.read.Chars;
import java.util.List;

/** Flexmark as reports need it: CommonMark, tables and footnotes, with the corrections Chinese text asks for. */
public final class Markdown {

    private static final DataHolder OPTIONS = options();

    private Markdown() {}

    /** Flexmark's parser takes a quarter of a second to get ready; a site of plain reports does without it. */
    private static final class Flexmark {

        /** Immutable after it is built, and safe to share between threads (flexmark-java#111). */
        static final Parser PARSER = Parser.builder(OPTIONS)
                .customDelimiterProcessor(new CjkEmphasis())
                .customInlineParserExtensionFactory(new AttributedSpan.Factory())
                .build();
    }

    public static Document parse(String text) {
        return parse(new Chars(text));
    }

    public static Document parse(Chars text) {
        PlainBlocks plain = PlainBlocks.of(text);
        if (plain.isWhole()) {
            return PlainTree.of(plain, OPTIONS);
        }
        if (!plain.isEmpty()) {
            Document document = parseWhole(plain.masked());
            if (PlainTree.restore(plain, document)) {
                return document;
            }
        }
        return parseWhole(text.toString());
    }

    /** The same with no block spared the parser. */
    public static Document parseWhole(String text) {
        return Flexmark.PARSER.parse(text);
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                // Text pasted from elsewhere is indented as paragraphs are; it is never meant as code.
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                // Files that offices name have blanks in their names.
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .toImmutable();
    }
}
