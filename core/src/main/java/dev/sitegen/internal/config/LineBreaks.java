package dev.sitegen.internal.config;

import java.util.Locale;

/** How the line ends of a text are read: the key {@code lines} of the front matter. */
public enum LineBreaks {
    /** As the text as a whole suggests. */
    AUTOMATIC,
    /** Each line is a paragraph. */
    PARAGRAPHS,
    /** Lines run on, and blank lines end a paragraph. */
    WRAPPED;

    /** The word for it in front matter. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
