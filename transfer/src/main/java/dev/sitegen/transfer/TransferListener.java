package dev.sitegen.transfer;

/** Listener to a transfer of many files. Its calls come one after the other, from any thread. */
@FunctionalInterface
public interface TransferListener {

    /**
     * Hears that a file has arrived.
     *
     * @param path its address in the site
     * @param done how many files have arrived, this one among them
     * @param total how many are to be transferred
     */
    void transferred(String path, int done, int total);

    /** {@return a listener that does nothing} */
    static TransferListener none() {
        return (path, done, total) -> {};
    }
}
