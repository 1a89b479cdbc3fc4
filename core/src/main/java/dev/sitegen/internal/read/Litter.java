package dev.sitegen.internal.read;

import java.util.Locale;
import java.util.Set;

/** Files that programs leave behind: locks of Office, thumbnails, backups. Nobody wrote them, so nobody is to read about them. */
final class Litter {

    private static final Set<String> NAMES = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store");
    private static final Set<String> ENDINGS = Set.of(".bak", "~", ".tmp", ".swp");

    private Litter() {}

    static boolean is(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".~lock.")
                || NAMES.contains(name)
                || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
