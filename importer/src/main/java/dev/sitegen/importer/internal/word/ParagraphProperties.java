package dev.sitegen.importer.internal.word;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/**
 * Properties that a paragraph or a style gives its paragraphs.
 *
 * @param style the id of its style; empty if it has the usual one
 * @param level its level of outline from 1; 0 for text; empty if it does not say
 * @param numbering the id of its numbering, {@code 0} for none; empty if it does not say
 * @param numberingLevel the level of its numbering from 0
 * @param endDeleted whether its end was deleted as a tracked change, so that it goes on in the next paragraph
 */
record ParagraphProperties(
        String style,
        OptionalInt level,
        Optional<String> numbering,
        OptionalInt numberingLevel,
        Optional<Boolean> centered,
        boolean endDeleted) {

    static final ParagraphProperties NONE = new ParagraphProperties(
            "", OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), false);

    /** Highest level of outline in a file; 9 means text. */
    private static final int TEXT = 9;

    /** The properties in {@code w:pPr}, which was found last. */
    static ParagraphProperties read(XmlCursor xml) throws XMLStreamException {
        String style = "";
        OptionalInt level = OptionalInt.empty();
        Optional<String> numbering = Optional.empty();
        OptionalInt numberingLevel = OptionalInt.empty();
        Optional<Boolean> centered = Optional.empty();
        boolean endDeleted = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.value();
                case "outlineLvl" -> {
                    int value = xml.number("val", TEXT);
                    level = OptionalInt.of(value >= TEXT ? 0 : value + 1);
                }
                case "jc" -> centered = Optional.of(xml.value().equals("center"));
                case "numPr" -> {
                    int inside = xml.depth();
                    while (xml.child(inside)) {
                        switch (xml.name()) {
                            case "numId" -> numbering = Optional.of(xml.value());
                            case "ilvl" -> numberingLevel = OptionalInt.of(xml.number("val", 0));
                            default -> {}
                        }
                    }
                }
                case "rPr" -> {
                    int inside = xml.depth();
                    while (xml.child(inside)) {
                        endDeleted |= xml.name().equals("del") || xml.name().equals("moveFrom");
                    }
                }
                default -> {}
            }
        }
        return new ParagraphProperties(style, level, numbering, numberingLevel, centered, endDeleted);
    }
}
