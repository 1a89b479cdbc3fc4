package dev.sitegen.stage;

import dev.sitegen.build.OutputSink;
import dev.sitegen.build.SiteManifest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A site with the list of its files. Thread-safe. */
public interface SitePlan {

    /** {@return every file, in order} */
    List<PlannedFile> files();

    /**
     * {@return the paths of the documents whose search extracts are needed together}
     *
     * @param group {@link PlannedFile#of} of a file of the search
     */
    List<String> searched(String group);

    /**
     * Checks the plan and everything before it. On the machine that leads, once.
     *
     * @param published the manifest of the site that is published now; empty if there is none, or if any number of its reports may be
     *     gone
     * @return what is to be done
     * @throws IOException if the calling thread is interrupted
     */
    CheckedPlan check(Optional<SiteManifest> published) throws IOException;

    /**
     * Renders some files and hands them on.
     *
     * @param paths their addresses; each is asked for when the one before was handed on
     * @param inputs gives what they are made of
     * @param sink receives each file
     * @return which files were made, and what is wrong with templates
     * @throws IOException if an input cannot be had, or what the sink throws
     */
    byte[] render(Iterator<String> paths, RenderInputs inputs, OutputSink sink) throws IOException;
}
