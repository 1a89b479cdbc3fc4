package dev.sitegen.console;

import java.util.Locale;

/** Sizes for people: 812 B, 4.2 MB. */
final class Sizes {

    private Sizes() {}

    static String text(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (size >= 999.95) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %sB", size, "kMGTPE".charAt(unit));
    }
}
