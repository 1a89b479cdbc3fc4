package dev.sitegen.transfer.internal.deploy;

import dev.sitegen.transfer.TransferListener;

/** Count of the files that are sent. The listener is called by one thread at a time. */
final class Progress {

    private final TransferListener listener;
    private final int total;
    private int done;

    Progress(TransferListener listener, int total) {
        this.listener = listener;
        this.total = total;
    }

    synchronized void sent(String path) {
        done++;
        listener.transferred(path, done, total);
    }
}
