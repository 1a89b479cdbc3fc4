package dev.sitegen.internal.publish;

import java.io.IOException;

/** Somebody has touched a file of a site while it was published. */
final class TouchedFileException extends IOException {

    private static final long serialVersionUID = 1;

    TouchedFileException(String path) {
        super(path);
    }
}
