package dev.sitegen.internal.pipeline;

import dev.sitegen.build.BuildListener;

/** Counts the finished files of a stage for the listener. For one thread. */
final class Progress {

    private final BuildListener listener;
    private final BuildListener.Stage stage;
    private final int total;
    private int done;

    /** @param total how many files the stage has */
    Progress(BuildListener listener, BuildListener.Stage stage, int total) {
        this.listener = listener;
        this.stage = stage;
        this.total = total;
    }

    void step() {
        done++;
        listener.progress(stage, done, total);
    }
}
