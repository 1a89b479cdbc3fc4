package dev.sitegen.internal.pipeline;

import dev.sitegen.internal.parse.DocumentParser;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.site.OutputKind;
import java.util.Optional;
import java.util.Set;

/** Sources of a run: its files, its configuration, the parser of its documents, and the theme that shows them. */
public record Sources(ContentTree tree, Configuration configuration, DocumentParser parser, Optional<Theme> theme) {

    Set<OutputKind> outputs() {
        return theme.map(Theme::outputs).orElse(OutputKind.all());
    }

    /** Returns whether the search needs a search extract of every document, once they are published. */
    public boolean searched() {
        return outputs().contains(OutputKind.SEARCH);
    }
}
