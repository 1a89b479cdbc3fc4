package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;

/**
 * An ordinary page, such as 信息公开指南.
 *
 * @param source the file it is written in, below the content directory
 * @param path its address
 * @param title its title
 * @param description what it holds
 * @param aliases its former addresses
 * @param layout the layout that its author chose, a word that the theme knows; empty for the usual one
 * @param layoutPosition where the layout is written; without one the front matter
 * @param text the facts of its text
 */
public record TextPage(
        String source,
        SitePath path,
        String title,
        String description,
        List<Alias> aliases,
        String layout,
        SourcePosition layoutPosition,
        TextFacts text)
        implements Document {

    /**
     * Copies the list.
     *
     * @param source the file it is written in, below the content directory
     * @param path its address
     * @param title its title
     * @param description what it holds
     * @param aliases its former addresses
     * @param layout the layout that its author chose, a word that the theme knows; empty for the usual one
     * @param layoutPosition where the layout is written; without one the front matter
     * @param text the facts of its text
     */
    public TextPage {
        aliases = List.copyOf(aliases);
    }
}
