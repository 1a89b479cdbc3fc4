package dev.sitegen.internal.kind;

import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;

/** A file of figures, for machines. */
public interface DataFile extends SiteFile {

    /**
     * Writes the file, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    void write(DataFiles files, OutputStream out) throws IOException;

    @Override
    default Rendered render(RenderContext context) throws IOException {
        DataFiles files = context.data().orElseThrow();
        return (Rendered.Streamed) out -> write(files, out);
    }

    /** Returns whether a site has any such file: there are figures, deadlines or sources. */
    static boolean hasAny(Site site) {
        return !site.indicators().isEmpty()
                || site.coverage().isPresent()
                || !site.sources().isEmpty();
    }
}
