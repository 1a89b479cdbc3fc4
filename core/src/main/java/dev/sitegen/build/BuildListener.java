package dev.sitegen.build;

/** Hears how far a build has come. Called from one thread at a time; must not block. */
@FunctionalInterface
public interface BuildListener {

    /** The stages that take long enough to be reported. */
    enum Stage {
        /** Reports are read and parsed. */
        PARSE,
        /** Files of the site are made and written. */
        RENDER
    }

    /** Hears nothing. */
    BuildListener SILENT = (stage, done, total) -> {};

    /**
     * Called when files of a stage are finished, not necessarily after each.
     *
     * @param stage what is being done
     * @param done how many files are finished
     * @param total how many there are
     */
    void progress(Stage stage, int done, int total);
}
