package dev.sitegen.importer.internal.document;

/** A part of a line of text. */
public sealed interface Inline {

    /**
     * Words of one look.
     *
     * @param text the words, as readers see them
     * @param bold whether they are bold
     * @param target the address that they lead to; empty if they are no link
     */
    record Run(String text, boolean bold, String target) implements Inline {}

    /** The end of a line within a block. */
    record Break() implements Inline {}

    /**
     * The mark of a footnote.
     *
     * @param number its number, from 1
     */
    record NoteMark(int number) implements Inline {}

    /**
     * A picture.
     *
     * @param file the name of its file in {@link SourceDocument#files}
     * @param words what it shows; empty if nothing says so
     */
    record Picture(String file, String words) implements Inline {}

    /** Plain words. */
    static Inline text(String text) {
        return new Run(text, false, "");
    }
}
