package dev.sitegen.internal.kind;

import dev.sitegen.model.FileNames;

/** Ids of the configuration after which files are named. */
final class Ids {

    private Ids() {}

    /** Returns whether files can be named after an id; if not, that was reported where the id is written. */
    static boolean nameFiles(String id) {
        return FileNames.faultOfStem(id).isEmpty();
    }
}
