package dev.sitegen.internal.read.config.value;

import java.util.Locale;

/** The reading of the line ends of a text: the key {@code lines} of the front matter. */
public enum LineBreaks {
    /** Decided from the text as a whole. */
    AUTOMATIC,
    /** Each line is a paragraph. */
    PARAGRAPHS,
    /** Lines run on, and blank lines end a paragraph. */
    WRAPPED;

    /** The word for it in front matter. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
