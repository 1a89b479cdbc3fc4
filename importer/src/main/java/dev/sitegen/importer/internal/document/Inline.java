package dev.sitegen.importer.internal.document;

import java.util.regex.Pattern;

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
     * @param words what it shows; empty if nothing says so but a name that a program gave
     */
    record Picture(String file, String words) implements Inline {

        /** Names that Word, WPS, LibreOffice and telephones give to pictures. */
        private static final Pattern GIVEN = Pattern.compile(
                "(?:图片|图像|图形|形状|截图|微信图片|文本框|Picture|Image|Graphic|Shape|Frame|IMG|DSC|graphics|image)[\\s_\\d.-]*(?:\\.\\w{3,4})?",
                Pattern.CASE_INSENSITIVE);

        public Picture {
            words = GIVEN.matcher(words.strip()).matches() ? "" : words;
        }
    }

    /** Plain words. */
    static Inline text(String text) {
        return new Run(text, false, "");
    }
}
