package dev.sitegen.internal.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the sizes of files. */
public final class Sizes {

    private static final int KILO = 1024;

    private Sizes() {}

    /** {@code 512 B}, {@code 12 KB}, {@code 1.2 MB}. */
    public static String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return (bytes + KILO / 2) / KILO + " KB";
        }
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP) + " MB";
    }
}
