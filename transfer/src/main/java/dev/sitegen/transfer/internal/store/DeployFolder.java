package dev.sitegen.transfer.internal.store;

import java.util.Set;

/** Folder of a store for what a deployment notes down there. It is no part of the site. */
public final class DeployFolder {

    /** Its name. */
    public static final String NAME = ".site-gen-deploy";

    /** Path of the journal, which is there from the first file sent to the last one verified. */
    public static final String JOURNAL = NAME + "/journal.json";

    /** Path of the list of compressed copies. */
    public static final String COPIES = NAME + "/copies.json";

    /** Names that belong to whoever keeps or serves a place, and never to a site; a build knows the same ones. */
    private static final Set<String> OF_OTHERS = Set.of(
            ".git",
            ".gitattributes",
            ".gitignore",
            ".hg",
            ".svn",
            ".nojekyll",
            "CNAME",
            ".htaccess",
            ".well-known",
            ".DS_Store",
            "Thumbs.db",
            "desktop.ini");

    private DeployFolder() {}

    /** Returns whether the first name of a path belongs to others. */
    public static boolean isOfOthers(String path) {
        int slash = path.indexOf('/');
        return OF_OTHERS.contains(slash < 0 ? path : path.substring(0, slash));
    }

    /** Returns whether a path is in the folder. */
    public static boolean has(String path) {
        return path.equals(NAME) || path.startsWith(NAME + "/");
    }

    /** Returns whether no site has a file at a path, so that a list that says so is not one of ours. */
    public static boolean isNoSites(String path) {
        return isOfOthers(path) || has(path);
    }
}
