package dev.sitegen.stage;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A plan of which it is known what is wrong with it. For one thread. */
public interface CheckedPlan {

    /** {@return whether the site may be published, if all its files can be rendered} */
    boolean isSound();

    /**
     * {@return whether pages have to be rendered without being published: what is wrong with the templates of a theme of one's own shows
     * there}
     */
    boolean isTried();

    /**
     * Joins what became of the files.
     *
     * @param rendered what {@link SitePlan#render} gave, for each file once; nothing if none was to be rendered
     * @param lines gives the files whose lines the problems show
     * @return the result
     * @throws IOException if these files cannot be read
     */
    StagedResult finish(List<byte[]> rendered, CitedFiles lines) throws IOException;

    /** Gives the bytes of several files of the content at once. */
    @FunctionalInterface
    interface CitedFiles {

        /**
         * The bytes of files.
         *
         * @param paths their paths below the content directory
         * @return the bytes of each
         * @throws IOException if they cannot be read
         */
        Map<String, byte[]> read(Collection<String> paths) throws IOException;
    }
}
