package dev.sitegen.transfer.internal.store;

import dev.sitegen.build.SiteManifest;

/** Folder of a store for what a deployment notes down there. It is no part of the site. */
public final class DeployFolder {

    /** Its name. */
    public static final String NAME = ".site-gen-deploy";

    /** Path of the journal, which is there from the first file sent to the last one verified. */
    public static final String JOURNAL = NAME + "/journal.json";

    /** Path of the list of compressed copies. */
    public static final String COPIES = NAME + "/copies.json";

    private DeployFolder() {}

    /** Returns whether a path is in the folder. */
    public static boolean has(String path) {
        return path.equals(NAME) || path.startsWith(NAME + "/");
    }

    /** Returns whether no site has a file at a path, so that a list that says so is not one of ours. */
    public static boolean isNeverOfSite(String path) {
        return SiteManifest.isOfOthers(path) || has(path);
    }
}
