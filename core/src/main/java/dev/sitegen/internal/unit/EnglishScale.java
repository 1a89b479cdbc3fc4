package dev.sitegen.internal.unit;

import java.util.List;
import java.util.Locale;

/** The English words for powers of ten: {@code million} in "1.2 million requests". A billion is a thousand million. */
enum EnglishScale {
    HUNDRED(2),
    THOUSAND(3),
    MILLION(6),
    BILLION(9),
    TRILLION(12);

    private static final List<EnglishScale> ALL = List.of(values());

    private final String word = name().toLowerCase(Locale.ROOT);
    private final Scale scale;

    EnglishScale(int exponent) {
        scale = new Scale(exponent, word.length());
    }

    /** The scale whose word is at this place, {@link Scale#NONE} if there is none. */
    static Scale at(String text, int from) {
        for (EnglishScale english : ALL) {
            if (EnglishWords.isAt(text, from, english.word)) {
                return english.scale;
            }
        }
        return Scale.NONE;
    }

    /** The scale whose word the text ends with, as in "USD million"; {@link Scale#NONE} if it ends with none. */
    static Scale atEnd(String text) {
        int from = text.lastIndexOf(' ') + 1;
        return from == 0 ? Scale.NONE : at(text, from);
    }
}
