package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.ChangedDocuments;
import dev.sitegen.internal.plan.Output;
import java.io.IOException;

/** A file of the site, and how its bytes are made. */
public interface SiteFile extends Output {

    /**
     * Makes the file.
     *
     * @throws IOException if what it is made of cannot be read
     */
    Rendered render(RenderContext context) throws IOException;

    /** The same file after documents have changed; this very one if it holds none of them. */
    default SiteFile with(ChangedDocuments changed) {
        return this;
    }
}
