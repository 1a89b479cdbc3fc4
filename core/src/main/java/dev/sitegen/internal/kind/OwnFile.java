package dev.sitegen.internal.kind;

import dev.sitegen.build.OutputFile;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.SitePath;
import java.util.Optional;

/**
 * A file that the program which embeds the library makes.
 *
 * @param origin the output that made it
 */
record OwnFile(OutputFile file, Optional<SourcePosition> origin) implements SiteFile {

    @Override
    public SitePath path() {
        return file.path();
    }

    @Override
    public void shows(ShownFacts facts) {
        // Its bytes alone.
    }

    @Override
    public void reads(OwnInputs inputs) {
        inputs.made(file.bytes());
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(file.bytes());
    }
}
