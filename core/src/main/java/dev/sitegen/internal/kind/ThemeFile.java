package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file of the theme, such as {@code site.css}. */
record ThemeFile(String name) implements SiteFile {

    static List<ThemeFile> of(Planning site) {
        return site.themeFiles().stream().map(ThemeFile::new).toList();
    }

    @Override
    public SitePath path() {
        return Addresses.theme(name);
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(SourcePosition.ofFile("theme/assets/" + name));
    }

    @Override
    public void shows(ShownFacts facts) {
        // The theme that it is of.
        facts.configuration();
    }

    @Override
    public void reads(OwnInputs inputs) throws IOException {
        inputs.asset(name);
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.theme().asset(name));
    }
}
