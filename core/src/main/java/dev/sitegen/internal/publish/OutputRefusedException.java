package dev.sitegen.internal.publish;

import java.io.IOException;
import java.nio.file.Path;

/** An output directory that cannot be published into without harm to what is there. */
public class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Reason for the refusal. The diagnostic says what to do about it. */
    public enum Reason {
        /** It holds files, and no manifest says that site-gen published them. */
        FOREIGN,
        NOT_A_DIRECTORY,
        PARENT_NOT_A_DIRECTORY,
        /** It is a symbolic link that leads back to itself. */
        LINK_TO_ITSELF,
        ROOT_OF_FILE_SYSTEM,
        /** It is a mount point, which cannot be exchanged. */
        MOUNT_POINT,
        /** Nobody can say which of its files are site-gen's own. */
        DAMAGED_MANIFEST,
        /** Another build is publishing into it. */
        LOCKED,
        /** Foreign files are where the new site has pages. */
        FILES_IN_THE_WAY
    }

    private final Reason reason;

    OutputRefusedException(Path output, Reason reason) {
        super(output + ": " + reason);
        this.reason = reason;
    }

    OutputRefusedException(Path output, Reason reason, IOException cause) {
        super(output + ": " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The files it is about, for people to read; empty when it is about the directory as a whole. */
    public String files() {
        return "";
    }
}
