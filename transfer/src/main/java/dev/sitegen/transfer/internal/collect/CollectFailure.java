package dev.sitegen.transfer.internal.collect;

import java.util.List;

/** A source whose data could not be fetched. */
public final class CollectFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Reasons, each with a sentence in the messages of SG756. */
    public enum Reason {
        /** The server cannot be reached. */
        UNREACHABLE,
        /** The server took too long. */
        TIMEOUT,
        /** The server answers with another status than 200. */
        STATUS,
        /** The server sends us to another host. */
        REDIRECT,
        /** A file is longer than it may be. */
        SIZE,
        /** The manifest is damaged, or not written by site-gen. */
        MANIFEST,
        /** The manifest is of an older version, which summed files in another way. */
        OLDER,
        /** A file is not the one that the manifest lists. */
        CHECKSUM,
        /** The directory of the copy has files that no copy has, or is a link. */
        FOREIGN,
        /** Another collection is at work on the copy. */
        BUSY,
        /** The copy cannot be read or written. */
        DISK
    }

    private final Reason reason;
    private final transient List<String> details;

    /**
     * A failure for a reason.
     *
     * @param details the address, and what the sentence names besides
     */
    public CollectFailure(Reason reason, String... details) {
        super(reason + " " + String.join(" ", details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }

    /** The address, and what the sentence names besides. */
    public List<String> details() {
        return details;
    }
}
