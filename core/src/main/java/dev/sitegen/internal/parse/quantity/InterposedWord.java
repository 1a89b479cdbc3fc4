package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.QualifierWords.Word;
import dev.sitegen.internal.unit.Numerals;
import dev.sitegen.internal.unit.Scale;
import java.util.Optional;

/**
 * The words between the digits of a number and its scale: 余 in 3500余万, 个 in 12个亿, 个多 in 3个多亿. The number is that
 * without them: 3500万, 12亿, 3亿.
 *
 * @param begin where they begin, with the spaces before them
 * @param end where the scale begins
 * @param qualifier the qualifier among them, if there is one
 * @param qualifierBegin where that begins
 */
record InterposedWord(int begin, int end, Optional<Word> qualifier, int qualifierBegin) {

    private static final String WITHIN_NUMBERS = ",.点 ";

    /** The words within the number that begins at {@code from}, if they part it from a scale. */
    static Optional<InterposedWord> find(String text, int from) {
        int begin = from;
        while (begin < text.length() && isWithin(text.charAt(begin))) {
            begin++;
        }
        Cursor cursor = new Cursor(text);
        cursor.skip(begin);
        return begin > from && QualifierWords.mayInterrupt(cursor.peek()) ? at(cursor) : Optional.empty();
    }

    private static boolean isWithin(char c) {
        return Numerals.isNumeral(c) || WITHIN_NUMBERS.indexOf(c) >= 0;
    }

    /** The words at the cursor, which follow digits, if they part them from a scale. Leaves the cursor where it is. */
    static Optional<InterposedWord> at(Cursor cursor) {
        Cursor ahead = new Cursor(cursor.text());
        ahead.skip(cursor.position());
        Optional<Word> word = take(ahead);
        int wordBegin = cursor.position();
        boolean counts = ahead.take("个");
        if (word.isEmpty()) {
            wordBegin = ahead.position();
            word = take(ahead);
        }
        ahead.skipSpaces();
        Scale scale = Scale.at(ahead.text(), ahead.position());
        // 12个百万 and 3个千亿 are said; 3余百万 is not.
        boolean parts = counts ? scale.exponent() >= 4 : scale.endsLevel();
        return parts
                ? Optional.of(new InterposedWord(endOfDigits(cursor), ahead.position(), word, wordBegin))
                : Optional.empty();
    }

    private static Optional<Word> take(Cursor cursor) {
        Optional<Word> word = QualifierWords.inside(cursor);
        word.ifPresent(found -> cursor.skip(found.text().length()));
        return word;
    }

    private static int endOfDigits(Cursor cursor) {
        int index = cursor.position();
        while (cursor.text().charAt(index - 1) == ' ') {
            index--;
        }
        return index;
    }

    /** The text without the words. */
    String without(String text) {
        return text.substring(0, begin) + text.substring(end);
    }

    /** The offset in the text with the words of an offset in the text without them. */
    int original(int place) {
        return place <= begin ? place : place + end - begin;
    }
}
