package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.unit.CharacterFolding;
import dev.sitegen.internal.unit.Measures;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign that touches a mark from outside and changes its number: {@code 近[300家]}, {@code -[2.1‰]}, {@code 下降[2.4%]},
 * {@code [3500]万元}.
 *
 * @param kind what it does to the number
 * @param word the word or sign
 * @param whole the text that belongs into the mark
 */
public record MarkEdge(Kind kind, String word, String whole) {

    /** The effect of a word on a number. */
    public enum Kind {
        SIGN,
        QUALIFIER,
        DIRECTION,
        /** The number or its unit goes on outside. */
        SPLIT
    }

    /** The number of characters beside a mark that are read. */
    public static final int REACH = 16;

    private static final Pattern SIGN = Pattern.compile("(?:^|[^0-9０-９A-Za-z])([-−－﹣+＋±]|(?<![胜抱担自背])负)$");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９][.．]?$|[-−－~～—]$");

    private static final String QUALIFIERS =
            "不超过|不多于|不高于|不大于|不少于|不低于|不小于|不下于|不下|不超|不足|不到|不满|未满|不止|超过|超出|多于|高于|大于|少于|低于|小于"
                    + "|至少|最少|起码|至多|最多|大约|约为|(?<![节预合签履特违公制集简契失条婚邀解])约|将近|接近|(?<![最附临邻靠就远亲])近|几乎|大概|大致|(?<![高赶反])超|逾|突破"
                    + "|≈|≥|≤|＞|＜|>|(?<![<>])<";
    private static final Pattern QUALIFIER = Pattern.compile("(" + QUALIFIERS
            + "|(?<![A-Za-z])(?:more than|over|above|exceeding|in excess of|at least|no less than|not less than|no fewer than|not fewer than"
            + "|about|around|approximately|roughly|nearly|almost|close to|fewer than|less than|under|below|no more than|not more than|at most|up to)"
            + ")$");

    /**
     * Ends of words of direction, qualifiers, signs and numbers, letters aside; nearly no text before a mark ends so.
     */
    private static final String LAST =
            Directions.LAST + Directions.lastOf(QUALIFIERS) + "负-−－﹣+＋±~～—.．0123456789０１２３４５６７８９";

    /** 突破3项技术 is no number above three. */
    private static final Pattern COUNTED_THINGS = Pattern.compile(".*[项个种类件]");

    private static final Pattern AFTER_NUMBER = Pattern.compile("^(余|多|来)(?![额下款粮地自者])");
    private static final Pattern AFTER_UNIT = Pattern.compile("^(余|多)(?=[，。；、：）)！？,.;]|$)");
    private static final Pattern AFTER =
            Pattern.compile("^(及以上|及以下|以上(?!述)|以下(?![简统称])|以内|之内|有余|左右(?!手)|上下(?![级游])|前后|[+＋](?![0-9０-９]))");
    private static final Pattern SCALE = Pattern.compile("^([余多]?[万亿千百]|[%％‰])");
    private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("[0-9０-９万亿千百十]$");

    /** The word or sign before a mark, if there is one. */
    public static Optional<MarkEdge> before(String before, String mark) {
        if (!mayTouch(before)) {
            return Optional.empty();
        }
        Matcher direction = Directions.BEFORE.matcher(before);
        if (direction.find()) {
            return Optional.of(new MarkEdge(Kind.DIRECTION, direction.group(1), direction.group(1) + mark));
        }
        Matcher qualifier = QUALIFIER.matcher(before);
        if (qualifier.find()
                && !(qualifier.group(1).equals("突破")
                        && COUNTED_THINGS.matcher(mark).matches())) {
            String blank = Character.isLetter(qualifier.group(1).charAt(0))
                            && qualifier.group(1).charAt(0) < 0x80
                    ? " "
                    : "";
            return Optional.of(new MarkEdge(Kind.QUALIFIER, qualifier.group(1), qualifier.group(1) + blank + mark));
        }
        if (before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1))) {
            return Optional.empty();
        }
        Matcher sign = SIGN.matcher(before);
        if (sign.find()) {
            return Optional.of(new MarkEdge(Kind.SIGN, sign.group(1), sign.group(1) + mark));
        }
        Matcher digits = DIGITS.matcher(before);
        boolean number = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
        return number && digits.find() && hasDigit(before)
                ? Optional.of(new MarkEdge(Kind.SPLIT, lastNumber(before), lastNumber(before) + mark))
                : Optional.empty();
    }

    /** The word of direction that ends right before a mark, if there is one: 增长, 下降. */
    public static Optional<String> direction(String before, String mark) {
        return before(before, mark)
                .filter(edge -> edge.kind == Kind.DIRECTION && before.endsWith(edge.word))
                .map(MarkEdge::word);
    }

    private static boolean mayTouch(String before) {
        int end = before.length();
        while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
            end--;
        }
        char last = end == 0 ? 0 : before.charAt(end - 1);
        return last >= 'A' && last <= 'z' || LAST.indexOf(last) >= 0;
    }

    private static boolean hasDigit(String before) {
        int at = before.length() - 1;
        while (at > 0 && !Character.isDigit(before.charAt(at)) && before.length() - at < 3) {
            at--;
        }
        return Character.isDigit(before.charAt(at));
    }

    private static String lastNumber(String before) {
        int from = before.length();
        while (from > 0 && "0123456789０１２３４５６７８９.．,，-−－~～—".indexOf(before.charAt(from - 1)) >= 0) {
            from--;
        }
        while (from < before.length() && !Character.isDigit(before.charAt(from))) {
            from++;
        }
        return before.substring(from);
    }

    /** The word behind a mark, if there is one. */
    public static Optional<MarkEdge> after(String mark, String after) {
        boolean bare = ENDS_WITH_NUMBER.matcher(mark).find();
        for (Pattern pattern : bare ? List.of(SCALE, AFTER_NUMBER, AFTER) : List.of(AFTER_UNIT, AFTER)) {
            Matcher word = pattern.matcher(after);
            if (word.find()) {
                Kind kind = pattern == SCALE ? Kind.SPLIT : Kind.QUALIFIER;
                int unit = Measures.lengthAt(after, word.end(1), Math.min(after.length(), word.end(1) + 4));
                String whole = mark + after.substring(0, word.end(1) + (bare ? unit : 0));
                return Optional.of(new MarkEdge(kind, word.group(1), whole));
            }
        }
        return Optional.empty();
    }

    /** The qualifier within a text that is no quantity as a whole, such as {@code 近三分之一的企业}. */
    public static Optional<String> qualifierIn(String text) {
        Cursor cursor = new Cursor(CharacterFolding.fold(text).strip());
        return QualifierWords.before(cursor)
                .or(() -> QualifierWords.after(cursor.text(), 0, cursor.text().length()))
                .map(QualifierWords.Word::text);
    }
}
