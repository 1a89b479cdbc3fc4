package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.parse.quantity.NumberReading.Unreadable;
import dev.sitegen.internal.parse.quantity.QualifierWords.Word;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
import dev.sitegen.internal.unit.Unit;
import dev.sitegen.model.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/** The number of a figure with the words before and inside it: 超过百分之九十二点八, 3500余万. Of several problems it keeps the first. */
final class NumberPhrase {

    static final Stated NOTHING = new Stated(BigDecimal.ZERO, 0, 0, 0);

    private final String text;
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

    /**
     * @param text the text as the author wrote it
     * @param wanted the unit of the indicator
     * @param cursor the folded text; behind the number afterwards
     */
    NumberPhrase(String text, Unit wanted, Cursor cursor) {
        this.text = text;
        this.wanted = wanted;
        this.cursor = cursor;
    }

    /** Reads up to the unit; false if something is wrong. */
    boolean read() {
        return wordsBefore() && number() && wordsInside() && tenths();
    }

    Stated stated() {
        return number;
    }

    int begin() {
        return numberBegin;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    boolean isNegative() {
        return negative;
    }

    /** The unit that the words of the number imply, or {@link Unit#NONE}. */
    Unit implied() {
        return implied;
    }

    int impliedBegin() {
        return impliedBegin;
    }

    /** Returns whether a unit named behind the number repeats its currency. */
    boolean repeats(Unit unit) {
        return isAmount && unit.base().equals(implied.base());
    }

    Refused problem() {
        return problem.orElseThrow();
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

    /** A rank is a whole number, and exact. */
    boolean rankIsSound() {
        boolean sound = number.value().signum() > 0 && number.decimals() == 0 && qualifier == Qualifier.EXACT;
        return !isRank || sound || refuse(Reason.BAD_NUMBER, 0, text.length());
    }

    boolean qualify(Word word, int begin) {
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
    boolean refuse(Reason reason, int begin, int end) {
        problem = Optional.of(new Refused(reason, begin, text.substring(begin, end)));
        return false;
    }
}
