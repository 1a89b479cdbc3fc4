package dev.sitegen.internal.parse.text;

import java.util.Optional;

/** Distinguishes headings from paragraphs in text that marks neither. */
public final class Headings {

    public static final int MAX_HEADING = 50;
    public static final int MAX_MINOR_HEADING = 40;
    public static final String ENDS_SENTENCE = "。；;！!？?，,、：:…";

    private Headings() {}

    /** Returns whether a line that begins with a number is a heading of its own: short, and not a sentence. */
    public static boolean isHeading(Marker marker, String text) {
        int longest = EnglishMarker.at(text).isPresent()
                ? EnglishMarker.MAX_HEADING
                : marker.rank() <= 2 ? MAX_HEADING : MAX_MINOR_HEADING;
        return text.length() > marker.length()
                && text.length() <= longest
                && ENDS_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0
                && (marker.certain() || text.indexOf('，', marker.length()) < 0)
                && text.indexOf('。') < 0;
    }

    /** The number of a heading that is marked by {@code ##}: only of those ranks that make up one numbering of a report. */
    public static Optional<Marker> numberOfMarked(String text) {
        return Marker.at(text).filter(marker -> marker.certain() && marker.rank() != Marker.PART);
    }

    /** The number of a line that is a heading, if it is one. */
    public static Optional<Marker> at(String line) {
        return Marker.at(line).filter(marker -> isHeading(marker, line));
    }
}
