package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.OwnInputs;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.ContentFile;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A file of the content that is published as it is. */
public record CopiedFile(ContentFile file) implements SiteFile {

    /** Size of a file up to which it is held whole. */
    private static final long MAX_HELD = 1 << 20;

    static List<CopiedFile> of(Planning site) {
        return site.site().files().stream().map(CopiedFile::new).toList();
    }

    @Override
    public SitePath path() {
        return file.path();
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(SourcePosition.ofFile(file.source()));
    }

    @Override
    public void shows(ShownFacts facts) {
        // Its bytes alone.
    }

    @Override
    public void reads(OwnInputs inputs) throws IOException {
        inputs.copied(file);
    }

    /** A small file is read at once, which lets it be compared with the published one before it is written; a large one flows. */
    @Override
    public Rendered render(RenderContext context) throws IOException {
        if (file.size() <= MAX_HELD) {
            return new Rendered.Whole(context.content().read(file.source()));
        }
        return (Rendered.Streamed) out -> {
            try (InputStream in = context.content().open(file.source())) {
                in.transferTo(out);
            }
        };
    }
}
