package dev.sitegen.model;

import java.util.List;

/**
 * An ordinary page, such as 信息公开指南.
 *
 * @param description what it holds
 */
public record TextPage(String source, SitePath path, String title, String description, List<Alias> aliases, Body body)
        implements Document {

    public TextPage {
        aliases = List.copyOf(aliases);
    }
}
