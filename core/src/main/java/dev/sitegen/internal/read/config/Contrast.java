package dev.sitegen.internal.read.config;

import java.util.Locale;

/** The contrast of a colour with white paper, as WCAG 2.2 measures it (1.4.3). */
final class Contrast {

    /** The least contrast of text that can be read well. */
    private static final double LEAST = 4.5;

    private static final double STEP = 0.97;

    private Contrast() {}

    /** Returns whether text of a colour can be read on white. */
    static boolean isEnough(String colour) {
        return withWhite(channels(colour)) >= LEAST;
    }

    /** The ratio to one, with one decimal, cut off so that what is too little never reads as enough. */
    static String ratio(String colour) {
        double tenths = Math.floor(withWhite(channels(colour)) * 10);
        return String.format(Locale.ROOT, "%.1f", tenths / 10);
    }

    /** The colour, darkened until text of it can be read on white. */
    static String darkened(String colour) {
        double[] channels = channels(colour);
        while (withWhite(rounded(channels)) < LEAST) {
            for (int i = 0; i < channels.length; i++) {
                channels[i] *= STEP;
            }
        }
        double[] rounded = rounded(channels);
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) rounded[0], (int) rounded[1], (int) rounded[2]);
    }

    /** Red, green and blue of {@code #rrggbb}, each from 0 to 255. */
    private static double[] channels(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new double[] {rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF};
    }

    private static double[] rounded(double[] channels) {
        return new double[] {Math.floor(channels[0]), Math.floor(channels[1]), Math.floor(channels[2])};
    }

    private static double withWhite(double[] channels) {
        double luminance = 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1]) + 0.0722 * linear(channels[2]);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
