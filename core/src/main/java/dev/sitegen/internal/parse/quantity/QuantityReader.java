package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.parse.quantity.QualifierWords.Word;
import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.internal.unit.CharacterFolding;
import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.internal.unit.Unit;
import dev.sitegen.internal.unit.Units;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the text of a figure as a quantity in its indicator's unit.
 *
 * <pre>
 * figure = {word before} [sign] [百分之 | 千分之 | 万分之 | 第 | $] number {word inside} [scale] [unit] {word after}
 * </pre>
 *
 * <p>The text is the figure alone: 3500余万元, 超过200亿, 百分之九十二点八. What no reader of the sentence could take in two
 * ways is read, the rest is refused with its place. These rules settle what a sentence leaves open:
 *
 * <ul>
 *   <li>A unit that is left out is the indicator's, without the scale it may have: 3500万 in 万元 is 3500. It may not be
 *       left out where two meanings remain: of a proportion (0.928 or 92.8), or of a unit with a scale after a number
 *       without one or with a lesser one (3500 or 35000000). Zero is zero in any unit.
 *   <li>A number with decimals before a scale is rounded (2.2万条 is about 22000条) unless a qualifier says how it is
 *       meant, or the scale is the indicator's own (3513.42万元 in 万元). A number without decimals is as it is said. A
 *       number in 成 is rounded to a tenth.
 *   <li>{@link QualifierWords} says what each word means, {@link ChinesePlaces} which numerals are well formed.
 * </ul>
 *
 * <p>One pass over at most {@value #MAX_LENGTH} characters and the unit; nothing an author writes makes it throw.
 */
public final class QuantityReader {

    /** The maximum length of a text besides its unit, of which no more is counted. */
    public static final int MAX_LENGTH = 64;

    /** More than any public figure has; with a limit, whatever was read can be printed and read again. */
    private static final int MAX_DIGITS = 40;

    private final String text;
    private final String unitName;
    private final Unit wanted;
    private final Cursor cursor;
    private final NumberPhrase phrase;
    /** The unit that the number is in, and the number in it. */
    private Unit unit = Unit.NONE;

    private Stated number = NumberPhrase.NOTHING;

    private QuantityReader(String text, String unitName) {
        this.text = text;
        this.unitName = unitName;
        wanted = Unit.of(unitName);
        cursor = new Cursor(CharacterFolding.fold(text));
        phrase = new NumberPhrase(text, wanted, cursor);
    }

    /**
     * Reads a text.
     *
     * @param text what the author marked as a figure
     * @param unit the indicator's unit, which may have a scale (万元); empty if it has none. It becomes the unit of the
     *     quantity as it is
     * @return the quantity, its value without trailing zeros after the point, or the first problem found
     */
    public static QuantityReading read(String text, String unit) {
        if (text.length() > MAX_LENGTH + Math.min(unit.length(), MAX_LENGTH)) {
            return new Refused(Reason.TOO_LONG, MAX_LENGTH, "");
        }
        return new QuantityReader(text, unit).read();
    }

    private QuantityReading read() {
        cursor.skipSpaces();
        if (cursor.isAtEnd()) {
            return new Refused(Reason.EMPTY, 0, "");
        }
        boolean isSound = phrase.read() && unitAndWordsAfter() && phrase.rankIsSound();
        return isSound ? convert() : phrase.problem();
    }

    private boolean unitAndWordsAfter() {
        number = phrase.stated();
        cursor.skipSpaces();
        int begin = cursor.position();
        int end = endBefore(text.length());
        boolean isUnit = unitBetween(begin, end).equals(wanted);
        Optional<Word> word = isUnit ? Optional.empty() : QualifierWords.after(cursor.text(), begin, end);
        while (word.isPresent()) {
            int wordBegin = end - word.get().text().length();
            if (!phrase.qualify(word.get(), wordBegin)) {
                return false;
            }
            end = endBefore(wordBegin);
            word = QualifierWords.after(cursor.text(), begin, end);
        }
        return begin < end ? namedUnit(begin, end) : impliedUnit();
    }

    private Unit unitBetween(int begin, int end) {
        boolean isWanted = end - begin == unitName.length() && text.startsWith(unitName, begin);
        return isWanted || isCounted(begin, end) ? wanted : Unit.of(text.substring(begin, end));
    }

    /** Returns whether it is 个 and the indicator's unit, as in 12个乡镇; 个人 is another word. */
    private boolean isCounted(int begin, int end) {
        return end - begin == unitName.length() + 1
                && cursor.text().charAt(begin) == '个'
                && unitName.length() > 1
                && wanted.exponent() == 0
                && text.startsWith(unitName, begin + 1);
    }

    private int endBefore(int limit) {
        int end = limit;
        while (end > cursor.position() && cursor.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private boolean namedUnit(int begin, int end) {
        unit = unitBetween(begin, end);
        if (phrase.implied() != Unit.NONE && !phrase.repeats(unit)) {
            return phrase.refuse(Reason.TRAILING_TEXT, begin, end);
        }
        if (!unit.measuresSameAs(wanted)) {
            UnitProblem problem = UnitProblem.find(cursor.text(), begin, end, wanted);
            return phrase.refuse(problem.reason(), problem.begin(), problem.end());
        }
        if (AmbiguousWords.isOne(cursor.text(), phrase.begin(), begin, end)) {
            return phrase.refuse(Reason.BAD_NUMBER, phrase.begin(), end);
        }
        if (unit.exponent() > 0) {
            return scaleAfterUnit(begin, end);
        }
        boolean ends = Units.convert(number.value(), unit, wanted).isPresent();
        return ends || phrase.refuse(Reason.INEXACT_CONVERSION, begin, end);
    }

    /** Accepts the scale of "82.9 USD million"; of a Chinese unit it comes before, and has been read. */
    private boolean scaleAfterUnit(int begin, int end) {
        if (number.scale() > 0 || !EnglishWords.isLetter(cursor.text().charAt(end - 1)) || !unit.equals(wanted)) {
            return phrase.refuse(Reason.BAD_NUMBER, begin, end);
        }
        number = number.times(unit.exponent());
        unit = unit.withoutScale();
        return true;
    }

    private boolean impliedUnit() {
        if (phrase.implied() != Unit.NONE) {
            unit = phrase.implied();
            return unit.measuresSameAs(wanted)
                    || phrase.refuse(Reason.UNIT_MISMATCH, phrase.impliedBegin(), cursor.position());
        }
        unit = number.scale() == 0 ? wanted : wanted.withoutScale();
        boolean isStated = number.scale() == 0 ? wanted.exponent() == 0 : number.scale() >= wanted.exponent();
        boolean zero = number.value().signum() == 0;
        return zero
                || isStated && !wanted.isProportion()
                || phrase.refuse(Reason.UNIT_MISMATCH, text.length(), text.length());
    }

    private QuantityReading convert() {
        BigDecimal signed = phrase.isNegative() ? number.value().negate() : number.value();
        BigDecimal value = Units.convert(signed, unit, wanted).orElseThrow();
        if (Math.max(digits(signed), digits(value)) > MAX_DIGITS) {
            return new Refused(Reason.TOO_LONG, 0, text);
        }
        boolean rounded = phrase.qualifier() == Qualifier.EXACT && isRounded();
        Qualifier stated = rounded ? Qualifier.ABOUT : phrase.qualifier();
        return new Read(
                new Quantity(value, number.decimals(), stated, unitName, Units.step(number.place(), unit, wanted)));
    }

    /** The digits it takes to write a value with the decimals of the number. */
    private int digits(BigDecimal value) {
        return Math.max(1, value.precision() - value.scale()) + number.decimals();
    }

    private boolean isRounded() {
        boolean toScale = number.decimals() > 0 && number.scale() > 0 && number.scale() != wanted.exponent();
        return toScale || unit.base().equals(Unit.TENTH) && !wanted.base().equals(Unit.TENTH);
    }
}
