package dev.sitegen.internal.pipeline;

import dev.sitegen.internal.parse.DocumentParser;
import dev.sitegen.internal.read.ContentTree;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.render.theme.Theme;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.SourceSite;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sources of a run: its files, its configuration, the parser of its documents, the theme that shows them, and the sites whose data it adds
 * up.
 */
public record Sources(
        ContentTree tree,
        Configuration configuration,
        DocumentParser parser,
        Optional<Theme> theme,
        List<SourceSite> others) {

    Set<OutputKind> outputs() {
        return theme.map(Theme::outputs).orElse(OutputKind.all());
    }

    /** Returns whether the search needs a search extract of every document, once they are published. */
    public boolean searched() {
        return outputs().contains(OutputKind.SEARCH);
    }
}
