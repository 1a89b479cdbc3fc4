package dev.sitegen.transfer.internal.store;

import java.io.IOException;
import java.util.Optional;

/** Place that files are deployed to. Paths are those of the site, or of the {@linkplain DeployFolder folder} of the deployment. Thread-safe. */
public interface Store extends AutoCloseable {

    /** Occupation of a store before anything of ours is in it. */
    enum Vacancy {
        /** There is nothing. */
        EMPTY,
        /** There is only what belongs to whoever keeps or serves the place, such as {@code .git}. */
        KEPT_BY_OTHERS,
        /** There is something. */
        OCCUPIED
    }

    /** State of one file. */
    enum Presence {
        ABSENT,
        /** It is there with these very bytes. */
        SAME,
        /** Something else is there. */
        OTHER
    }

    /** Check of every file, made when everything is sent. */
    @FunctionalInterface
    interface Verification {

        /** Returns whether a file is there as it is to be. */
        boolean holds(Item item) throws IOException;
    }

    /** The place as messages name it. */
    String name();

    /** Says what is there, the folder of the deployment left aside. */
    Vacancy vacancy() throws IOException;

    /** Bytes of a small file, if there is one. */
    Optional<byte[]> read(String path) throws IOException;

    /** Compares the file at a path with what is to be there. */
    Presence presence(Item item) throws IOException;

    /**
     * Writes a file, so that a reader gets the bytes before or those after.
     *
     * @throws dev.sitegen.transfer.DeployException if the content is not what the item says of it
     */
    void write(Item item) throws IOException;

    /** Removes a file if it is there. */
    void remove(String path) throws IOException;

    /** Begins a check of every file. */
    Verification verification() throws IOException;

    /** Number of files to send at a time. */
    int connections();

    @Override
    void close() throws IOException;
}
