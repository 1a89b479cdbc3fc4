package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Item;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Run;
import dev.sitegen.importer.internal.document.Words;
import dev.sitegen.importer.internal.word.Numbering.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs and tables of a document, a cell, a text box or a footnote. */
final class BlockReader {

    /** A paragraph in the style of a heading that is longer than this, with a sentence in it, is a paragraph that begins with a heading. */
    private static final int LONGEST_HEADING = 60;

    private final Context context;
    private final List<Block> blocks = new ArrayList<>();

    /** Text boxes, which come behind the paragraph that they are anchored in. */
    private final List<Block> aside = new ArrayList<>();

    /** The words of paragraphs whose ends were deleted. */
    private final List<Inline> joined = new ArrayList<>();

    BlockReader(Context context) {
        this.context = context;
    }

    /** Reads all blocks in the element that was found last. */
    List<Block> read(XmlCursor xml) throws XMLStreamException {
        content(xml);
        return blocks;
    }

    /** Reads a text box within the paragraph that is being read. */
    void aside(XmlCursor xml) throws XMLStreamException {
        aside.addAll(new BlockReader(context).read(xml));
    }

    /** Reads the block that was found last, after those before it. */
    List<Block> readOne(XmlCursor xml) throws XMLStreamException {
        element(xml);
        return blocks;
    }

    private void content(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            element(xml);
        }
    }

    private void element(XmlCursor xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(xml);
            case "tbl" -> blocks.addAll(new TableReader(context).read(xml));
            case "del", "moveFrom" -> context.findings().deletions++;
            case "sdt" -> control(xml);
            case "AlternateContent" -> choice(xml);
            case "sectPr", "tcPr", "sdtPr", "sdtEndPr", "bookmarkStart", "bookmarkEnd" -> {}
            default -> content(xml);
        }
    }

    /** Reads the first of several versions of the same. */
    private void choice(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        boolean first = true;
        while (xml.child(depth)) {
            if (first) {
                content(xml);
            }
            first = false;
        }
    }

    /** Reads a control, unless it holds the table of contents. */
    private void control(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        boolean made = false;
        while (xml.child(depth)) {
            if (xml.name().equals("sdtPr")) {
                made = isContents(xml);
            } else if (xml.name().equals("sdtContent") && !made) {
                content(xml);
            }
        }
        context.findings().contents |= made;
    }

    private static boolean isContents(XmlCursor xml) throws XMLStreamException {
        boolean contents = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            int inside = xml.depth();
            boolean part = xml.name().equals("docPartObj");
            while (part && xml.child(inside)) {
                contents |= xml.name().equals("docPartGallery") && xml.value().equals("Table of Contents");
            }
        }
        return contents;
    }

    private void paragraph(XmlCursor xml) throws XMLStreamException {
        ParagraphReader reader = new ParagraphReader(context, this);
        reader.read(xml);
        ParagraphProperties properties = reader.properties();
        if (context.styles().isContents(properties.style())) {
            context.findings().contents = true;
        } else if (properties.endDeleted()) {
            joined.addAll(reader.words());
        } else {
            List<Inline> words = new ArrayList<>(joined);
            words.addAll(reader.words());
            joined.clear();
            add(Words.of(words), properties);
        }
        blocks.addAll(aside);
        aside.clear();
    }

    private void add(Words words, ParagraphProperties properties) {
        // Word counts on at an empty paragraph, too, and shows its number; nobody means it.
        if (words.isEmpty()) {
            return;
        }
        Optional<Label> label = label(properties);
        if (label.isPresent() && label.get().point()) {
            blocks.add(new Item(Math.min(3, label.get().level()), 0, words));
            return;
        }
        Words whole = label.map(found -> labelled(found.text(), words)).orElse(words);
        String text = whole.plainText();
        OptionalInt own = properties.level().isPresent()
                ? properties.level()
                : context.styles().level(properties.style());
        boolean sentence = text.length() > LONGEST_HEADING && text.indexOf('。') >= 0;
        if (own.orElse(0) > 0 && !sentence) {
            blocks.add(new Heading(own.getAsInt(), whole));
            return;
        }
        boolean centered = context.styles().isTitle(properties.style())
                || properties
                        .centered()
                        .or(() -> context.styles().of(properties.style(), Styles.Style::centered))
                        .orElse(false);
        whole.lines().forEach(line -> blocks.add(new Paragraph(line, centered)));
    }

    /** The number of a paragraph: its own, or else that of its style; of both only one counts, as in Word and WPS. */
    private Optional<Label> label(ParagraphProperties properties) {
        Styles styles = context.styles();
        Optional<String> own = properties.numbering();
        Optional<String> numbering = own.or(() -> styles.of(properties.style(), Styles.Style::numbering));
        if (numbering.isEmpty() || numbering.get().equals("0")) {
            return Optional.empty();
        }
        OptionalInt level = properties.numberingLevel();
        if (level.isEmpty()) {
            level = styles.of(
                            properties.style(),
                            style -> style.numberingLevel().isPresent()
                                    ? Optional.of(style.numberingLevel().getAsInt())
                                    : Optional.<Integer>empty())
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        int found = level.isPresent()
                ? level.getAsInt()
                : context.numbering().levelOfStyle(numbering.get(), properties.style(), styles);
        return context.numbering().next(numbering.get(), found, styles);
    }

    /** Words behind their number; a blank is between them where readers need one. */
    private static Words labelled(String label, Words words) {
        if (label.isEmpty()) {
            return words;
        }
        char last = label.charAt(label.length() - 1);
        String text = words.plainText();
        boolean latin = !text.isEmpty() && text.charAt(0) < 0x250;
        boolean blank = Character.isLetterOrDigit(last) || latin && last < 0x250;
        boolean bold = words.parts().get(0) instanceof Run run && run.bold();
        List<Inline> parts = new ArrayList<>();
        parts.add(new Run(blank ? label + " " : label, bold, ""));
        parts.addAll(words.parts());
        return Words.of(parts);
    }
}
