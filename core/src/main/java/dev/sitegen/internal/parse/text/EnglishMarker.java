package dev.sitegen.internal.parse.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that begins a heading in an English report: Chapter 1, Part I, I., 1.1 and (a), each before a capital letter. */
final class EnglishMarker {

    static final int MAX_HEADING = 80;
    private static final String ENDS_SENTENCE = ".;,:?!";

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:Part|PART|Chapter|CHAPTER) ([IVX]{1,5}|[0-9]{1,2})[.:]?(?: *[—–-])? +"
                    + "|([IVX]{1,5})\\. *"
                    + "|[0-9]{1,2}\\.([0-9]{1,2})(\\.[0-9]{1,2})?\\.? +"
                    + "|\\(([a-z])\\) *)(?=[A-Z])");

    private static final int PART = 1;
    private static final int ROMAN = 2;
    private static final int SECTION = 3;
    private static final int SUBSECTION = 4;
    private static final int LETTER = 5;

    private EnglishMarker() {}

    /** The marker at the beginning of a line that is a heading by its look. */
    static Optional<Marker> at(CharSequence text) {
        if (text.length() > MAX_HEADING || ENDS_SENTENCE.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        if (number.group(PART) != null) {
            return Optional.of(new Marker(Marker.PART, value(number.group(PART)), number.end(), true));
        } else if (number.group(ROMAN) != null) {
            return Optional.of(new Marker(1, value(number.group(ROMAN)), number.end(), false));
        } else if (number.group(LETTER) != null) {
            return Optional.of(new Marker(5, number.group(LETTER).charAt(0) - 'a' + 1, number.end(), false));
        }
        String below = number.group(SUBSECTION);
        return below == null
                ? Optional.of(new Marker(2, value(number.group(SECTION)), number.end(), false))
                : Optional.of(new Marker(3, value(below.substring(1)), number.end(), false));
    }

    /** The value of an Arabic or Roman number. */
    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int value = 0;
        int next = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int letter = number.charAt(i) == 'X' ? 10 : number.charAt(i) == 'V' ? 5 : 1;
            value += letter < next ? -letter : letter;
            next = letter;
        }
        return value;
    }
}
