package dev.sitegen.internal.parse.quantity;

import static java.util.Comparator.comparingInt;

import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.model.Qualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that say how exactly a number is meant. 以上 includes the number and 超过 does not: article 1259 of the Civil
 * Code of 2020 says so for every legal text. 近, 接近 and 将近 lie below the number but close to it, and are no bound.
 */
final class QualifierWords {

    /**
     * A word.
     *
     * @param qualifier what it says; empty for an upper bound that includes the number (不超过, 以下), which no
     *     qualifier expresses
     */
    record Word(String text, Optional<Qualifier> qualifier) {

        /** Returns whether it adds something to the number as it is said, as 余 does, rather than compare with it. */
        boolean isSurplus() {
            return text.endsWith("余") || text.equals("多") || text.equals("+");
        }
    }

    private static final List<Word> BEFORE = longestFirst(List.of(
            says(Qualifier.MORE_THAN, "超过", "超出", "超", "突破", "逾", "多于", "高于", "大于", "不止", ">"),
            says(Qualifier.AT_LEAST, "至少", "最少", "起码", "不少于", "不低于", "不小于", "不下于", "不下", "≥", ">="),
            says(Qualifier.ABOUT, "约", "大约", "约为", "近", "将近", "接近", "几乎", "大概", "大致", "≈", "~"),
            says(Qualifier.LESS_THAN, "不足", "不到", "不满", "未满", "少于", "低于", "小于", "<"),
            upperBounds("不超过", "不超", "不多于", "不高于", "不大于", "至多", "最多", "≤", "<=")));

    private static final List<Word> INSIDE =
            longestFirst(List.of(says(Qualifier.AT_LEAST, "余", "多", "+"), says(Qualifier.ABOUT, "来")));

    private static final List<Word> AFTER = longestFirst(List.of(
            says(Qualifier.AT_LEAST, "余", "多", "有余", "以上", "及以上", "出头", "+"),
            says(Qualifier.ABOUT, "左右", "上下", "前后"),
            upperBounds("以下", "及以下", "以内", "之内")));

    private static final List<Word> ENGLISH_BEFORE = longestFirst(List.of(
            says(
                    Qualifier.MORE_THAN,
                    "more than",
                    "over",
                    "above",
                    "exceeding",
                    "in excess of",
                    "just over",
                    "well over"),
            says(Qualifier.AT_LEAST, "at least", "no less than", "not less than", "no fewer than", "not fewer than"),
            says(Qualifier.ABOUT, "about", "around", "approximately", "approx.", "roughly", "some", "circa"),
            says(Qualifier.ABOUT, "nearly", "almost", "close to"),
            says(Qualifier.LESS_THAN, "fewer than", "less than", "under", "below", "just under"),
            upperBounds("no more than", "not more than", "not exceeding", "at most", "up to")));

    private static final List<Word> ENGLISH_AFTER = longestFirst(List.of(
            says(Qualifier.AT_LEAST, "or more", "or above", "and above", "or over", "and over"),
            says(Qualifier.ABOUT, "or so"),
            upperBounds("or less", "or fewer", "or below", "and below", "or under", "and under")));

    private static final Word REACHING = new Word("上", Optional.of(Qualifier.AT_LEAST));
    private static final Word PASSING = new Word("过", Optional.of(Qualifier.MORE_THAN));
    private static final Word BREAKING = new Word("破", Optional.of(Qualifier.MORE_THAN));

    /** First or last characters of the words; most figures have none, and one look decides. */
    private static final String BEFORE_INITIALS = initials(BEFORE);

    private static final String INSIDE_INITIALS = initials(INSIDE);
    private static final String AFTER_FINALS = characters(AFTER, text -> text.charAt(text.length() - 1));

    private QualifierWords() {}

    /** The word at the cursor, before a number. */
    static Optional<Word> before(Cursor cursor) {
        char first = cursor.peek();
        // 上, 过 and 破 are qualifiers only in 上百, 过千, 破万 and their like.
        if ((first == '上' || first == '过' || first == '破') && "百千万亿".indexOf(cursor.peek(1)) >= 0) {
            return Optional.of(first == '上' ? REACHING : first == '过' ? PASSING : BREAKING);
        }
        if (EnglishWords.isLetter(first)) {
            return englishBefore(cursor);
        }
        return at(cursor, BEFORE, BEFORE_INITIALS);
    }

    private static Optional<Word> englishBefore(Cursor cursor) {
        for (Word word : ENGLISH_BEFORE) {
            if (EnglishWords.isAt(cursor.text(), cursor.position(), word.text())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static Optional<Word> englishAfter(String text, int begin, int end) {
        for (Word word : ENGLISH_AFTER) {
            int wordBegin = end - word.text().length();
            boolean starts = wordBegin == begin || wordBegin > begin && text.charAt(wordBegin - 1) == ' ';
            if (starts && EnglishWords.isAt(text, wordBegin, word.text())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word at the cursor, between a number and its scale or unit: 3500余万元. */
    static Optional<Word> inside(Cursor cursor) {
        return at(cursor, INSIDE, INSIDE_INITIALS);
    }

    /** Returns whether a word between a number and its scale may begin with this character. */
    static boolean mayInterrupt(char c) {
        return c == '个' || INSIDE_INITIALS.indexOf(c) >= 0;
    }

    private static Optional<Word> at(Cursor cursor, List<Word> words, String initials) {
        if (initials.indexOf(cursor.peek()) < 0) {
            return Optional.empty();
        }
        for (Word word : words) {
            if (cursor.at(word.text())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The word with which the text from {@code begin} to {@code end} ends: 20件以上. */
    static Optional<Word> after(String text, int begin, int end) {
        if (begin < end && EnglishWords.isLetter(text.charAt(end - 1))) {
            return englishAfter(text, begin, end);
        }
        if (begin == end || AFTER_FINALS.indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        for (Word word : AFTER) {
            int wordBegin = end - word.text().length();
            if (wordBegin >= begin && text.startsWith(word.text(), wordBegin)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Qualifier of two words together; empty if they contradict each other. 超过300余 goes beyond 300, as 超过300 does. */
    static Optional<Qualifier> together(Qualifier one, Qualifier other) {
        if (one == other || other == Qualifier.EXACT) {
            return Optional.of(one);
        }
        if (one == Qualifier.EXACT) {
            return Optional.of(other);
        }
        boolean lowerBounds = isLowerBound(one) && isLowerBound(other);
        return lowerBounds ? Optional.of(Qualifier.MORE_THAN) : Optional.empty();
    }

    private static boolean isLowerBound(Qualifier qualifier) {
        return qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    }

    private static Stream<Word> says(Qualifier qualifier, String... texts) {
        return Arrays.stream(texts).map(text -> new Word(text, Optional.of(qualifier)));
    }

    private static Stream<Word> upperBounds(String... texts) {
        return Arrays.stream(texts).map(text -> new Word(text, Optional.empty()));
    }

    private static String initials(List<Word> words) {
        return characters(words, text -> text.charAt(0));
    }

    private static String characters(List<Word> words, Function<String, Character> which) {
        return words.stream()
                .map(word -> which.apply(word.text()).toString())
                .distinct()
                .collect(Collectors.joining());
    }

    /** Longest first, so that 不超过 is not taken for 不超 and a rest. */
    private static List<Word> longestFirst(List<Stream<Word>> groups) {
        return groups.stream()
                .flatMap(group -> group)
                .sorted(comparingInt((Word word) -> word.text().length()).reversed())
                .toList();
    }
}
