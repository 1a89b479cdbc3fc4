package dev.sitegen.stage;

import java.io.IOException;
import java.util.List;

/** Facts of a whole site in memory. Thread-safe. */
public interface SiteFacts {

    /** {@return the paths of the reports of the site, in its order} */
    List<String> reports();

    /**
     * Judges the figures of some reports.
     *
     * @param reports some of {@link #reports()}
     * @return the outcomes and the problems
     * @throws IOException if the calling thread is interrupted
     */
    byte[] judge(List<String> reports) throws IOException;

    /**
     * Plans the files of the site.
     *
     * @param judged what {@link #judge} gave, for each report once
     * @return the plan; on every machine the same
     */
    SitePlan plan(List<byte[]> judged);
}
