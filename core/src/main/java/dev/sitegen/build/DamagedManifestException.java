package dev.sitegen.build;

import java.io.IOException;

/** A manifest that is not as site-gen writes it, so that nothing can be said about whose the files beside it are. */
public final class DamagedManifestException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedManifestException(String name, int line) {
        super(name + (line > 0 ? ":" + line : "") + ": not a manifest of site-gen, or damaged");
    }
}
