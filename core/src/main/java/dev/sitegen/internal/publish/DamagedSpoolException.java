package dev.sitegen.internal.publish;

import java.io.IOException;

/**
 * Signals that what an earlier build kept is not what it wrote. It is forgotten, so that another build does without.
 */
public final class DamagedSpoolException extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedSpoolException(String what) {
        super(what);
    }
}
