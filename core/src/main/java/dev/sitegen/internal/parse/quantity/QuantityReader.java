package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.parse.quantity.NumberReading.Unreadable;
import dev.sitegen.internal.parse.quantity.QualifierWords.Word;
import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.internal.unit.CharacterFolding;
import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
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

    private static final Stated NOTHING = new Stated(BigDecimal.ZERO, 0, 0, 0);

    private final String text;
    private final String unitName;
    private final Unit wanted;
    private final Cursor cursor;

    private Qualifier qualifier = Qualifier.EXACT;
    private boolean negative;
    /** The unit the number's own words imply: % in 百分之五, 元 in ¥120. */
    private Unit implied = Unit.NONE;

    private int impliedBegin;
    /** True if the implied unit is a currency, which may be repeated after the number: ¥120万元. */
    private boolean isAmount;
    /** True if the number is a place in an order: 第12位. */
    private boolean isRank;

    private Stated number = NOTHING;
    private int numberBegin;
    private Optional<Refused> problem = Optional.empty();
    private Unit unit = Unit.NONE;

    private QuantityReader(String text, String unitName) {
        this.text = text;
        this.unitName = unitName;
        wanted = Unit.of(unitName);
        cursor = new Cursor(CharacterFolding.fold(text));
    }

    /**
     * Reads a text.
     *
     * @param text what the author marked as a figure
     * @param unit the indicator's unit, which may have a scale (万元); empty if it has none. It becomes the unit of the
     *     quantity as it is
     * @return the quantity, its value without trailing zeros after the point, or the first trouble found
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
        boolean isSound =
                wordsBefore() && number() && wordsInside() && tenths() && unitAndWordsAfter() && rankIsSound();
        return isSound ? convert() : problem.orElseThrow();
    }

    private boolean wordsBefore() {
        boolean goesOn = true;
        Optional<Word> word = QualifierWords.before(cursor);
        while (word.isPresent() && goesOn) {
            goesOn = qualify(word.get(), cursor.position());
            cursor.skip(word.get().text().length());
            cursor.skipSpaces();
            word = QualifierWords.before(cursor);
        }
        return goesOn;
    }

    private boolean number() {
        takeSign();
        isRank = !negative && Ordinals.takeMark(cursor, wanted);
        impliedBegin = cursor.position();
        implied = takeShare();
        if (!Numerals.isNumeral(cursor.peek())) {
            takeCurrency();
        }
        numberBegin = cursor.position();
        NumberReading reading = NumberReader.read(cursor);
        if (reading instanceof Unreadable unreadable) {
            Optional<InterposedWord> words = InterposedWord.find(cursor.text(), numberBegin);
            return words.isPresent()
                    ? readAround(words.get())
                    : refuse(unreadable.reason(), unreadable.begin(), unreadable.end());
        }
        number = (Stated) reading;
        if (EnglishWords.isLetter(cursor.peek())) {
            takeLetters();
        }
        return true;
    }

    private void takeSign() {
        negative = cursor.take("-") || cursor.take("负");
        if (!negative) {
            cursor.take("+");
        }
    }

    private Unit takeShare() {
        if (cursor.take("百分之")) {
            return Unit.of(Unit.PERCENT);
        }
        if (cursor.take("千分之")) {
            return Unit.of(Unit.PERMILLE);
        }
        return cursor.take("万分之") ? Unit.of(Unit.PERMYRIAD) : Unit.NONE;
    }

    private void takeCurrency() {
        Unit currency = CurrencySign.take(cursor, wanted);
        isAmount = currency != Unit.NONE;
        if (isAmount) {
            implied = currency;
        }
        if (isAmount && !negative) {
            takeSign();
        }
    }

    /** Takes what English writes to the digits: £450m, 12th. */
    private void takeLetters() {
        if (isAmount && number.scale() == 0) {
            number = number.times(CurrencySign.takeScale(cursor).exponent());
        }
        int suffix = !isRank && Ordinals.canBeIn(wanted) ? Ordinals.suffixLength(cursor, number) : 0;
        isRank |= suffix > 0;
        cursor.skip(suffix);
    }

    private boolean wordsInside() {
        cursor.skipSpaces();
        if (cursor.peek() == '几') {
            return refuse(Reason.INDEFINITE, cursor.position(), cursor.position() + 1);
        }
        if (!QualifierWords.mayInterrupt(cursor.peek())) {
            return true;
        }
        Optional<InterposedWord> words = InterposedWord.at(cursor);
        if (words.isPresent()) {
            return readAround(words.get());
        }
        boolean counts = cursor.peek() == '个' && QualifierWords.mayInterrupt(cursor.peek(1));
        if (counts && Measures.takesGe(cursor.text(), cursor.position() + 2)) {
            cursor.skip(1);
        }
        Optional<Word> word = QualifierWords.inside(cursor);
        int begin = cursor.position();
        cursor.skip(word.map(found -> found.text().length()).orElse(0));
        return word.isEmpty() || qualify(word.get(), begin);
    }

    /** Reads 3500余万 as 3500万 and then the word, and 一亿两千多万 as 一亿两千万. */
    private boolean readAround(InterposedWord words) {
        String folded = cursor.text();
        Cursor without = new Cursor(words.without(folded));
        without.skip(numberBegin);
        NumberReading reading = NumberReader.read(without);
        if (reading instanceof Unreadable unreadable) {
            return refuse(unreadable.reason(), words.original(unreadable.begin()), words.original(unreadable.end()));
        }
        if (reading instanceof Stated whole && words.original(without.position()) >= words.end()) {
            number = whole;
            cursor.skip(words.original(without.position()) - cursor.position());
            return words.qualifier().isEmpty() || qualify(words.qualifier().get(), words.qualifierBegin());
        }
        return refuse(Reason.BAD_NUMBER, numberBegin, words.end());
    }

    /** 三成五 is 3.5 成. */
    private boolean tenths() {
        int tenths = Numerals.chineseDigit(cursor.peek(1));
        if (cursor.at(Unit.TENTH) && tenths > 0 && number.decimals() == 0) {
            BigDecimal value = number.value().add(BigDecimal.valueOf(tenths, 1));
            number = new Stated(value, 0, number.scale(), number.place() - 1);
            implied = Unit.of(Unit.TENTH);
            impliedBegin = cursor.position();
            cursor.skip(2);
        }
        return true;
    }

    private boolean unitAndWordsAfter() {
        cursor.skipSpaces();
        int begin = cursor.position();
        int end = endBefore(text.length());
        boolean isUnit = unitBetween(begin, end).equals(wanted);
        Optional<Word> word = isUnit ? Optional.empty() : QualifierWords.after(cursor.text(), begin, end);
        while (word.isPresent()) {
            int wordBegin = end - word.get().text().length();
            if (!qualify(word.get(), wordBegin)) {
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
        boolean again = isAmount && unit.base().equals(implied.base());
        if (implied != Unit.NONE && !again) {
            return refuse(Reason.TRAILING_TEXT, begin, end);
        }
        if (!unit.measuresSameAs(wanted)) {
            UnitProblem problem = UnitProblem.find(cursor.text(), begin, end, wanted);
            return refuse(problem.reason(), problem.begin(), problem.end());
        }
        if (AmbiguousWords.isOne(cursor.text(), numberBegin, begin, end)) {
            return refuse(Reason.BAD_NUMBER, numberBegin, end);
        }
        if (unit.exponent() > 0) {
            return scaleAfterUnit(begin, end);
        }
        boolean ends = Units.convert(number.value(), unit, wanted).isPresent();
        return ends || refuse(Reason.INEXACT_CONVERSION, begin, end);
    }

    /** Accepts the scale of "82.9 USD million"; of a Chinese unit it comes before, and has been read. */
    private boolean scaleAfterUnit(int begin, int end) {
        if (number.scale() > 0 || !EnglishWords.isLetter(cursor.text().charAt(end - 1)) || !unit.equals(wanted)) {
            return refuse(Reason.BAD_NUMBER, begin, end);
        }
        number = number.times(unit.exponent());
        unit = unit.withoutScale();
        return true;
    }

    private boolean impliedUnit() {
        if (implied != Unit.NONE) {
            unit = implied;
            return unit.measuresSameAs(wanted) || refuse(Reason.UNIT_MISMATCH, impliedBegin, cursor.position());
        }
        unit = number.scale() == 0 ? wanted : wanted.withoutScale();
        boolean isStated = number.scale() == 0 ? wanted.exponent() == 0 : number.scale() >= wanted.exponent();
        boolean zero = number.value().signum() == 0;
        return zero || isStated && !wanted.isProportion() || refuse(Reason.UNIT_MISMATCH, text.length(), text.length());
    }

    /** A rank is a whole number, and exact. */
    private boolean rankIsSound() {
        boolean sound = number.value().signum() > 0 && number.decimals() == 0 && qualifier == Qualifier.EXACT;
        return !isRank || sound || refuse(Reason.BAD_NUMBER, 0, text.length());
    }

    private QuantityReading convert() {
        BigDecimal signed = negative ? number.value().negate() : number.value();
        BigDecimal value = Units.convert(signed, unit, wanted).orElseThrow();
        if (Math.max(digits(signed), digits(value)) > MAX_DIGITS) {
            return new Refused(Reason.TOO_LONG, 0, text);
        }
        Qualifier stated = qualifier == Qualifier.EXACT && isRounded() ? Qualifier.ABOUT : qualifier;
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

    private boolean qualify(Word word, int begin) {
        int end = begin + word.text().length();
        // A surplus on a loss makes the loss greater, and the value smaller.
        if (word.qualifier().isEmpty() || negative && word.isSurplus()) {
            return refuse(Reason.UPPER_BOUND, begin, end);
        }
        Optional<Qualifier> together =
                QualifierWords.together(qualifier, word.qualifier().get());
        qualifier = together.orElse(qualifier);
        return together.isPresent() || refuse(Reason.CONFLICTING_QUALIFIERS, begin, end);
    }

    /** Keeps what is wrong; always false. */
    private boolean refuse(Reason reason, int begin, int end) {
        problem = Optional.of(new Refused(reason, begin, text.substring(begin, end)));
        return false;
    }
}
