package dev.sitegen.internal.parse.quantity;

import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that say whether a number is a rise or a fall: 下降2.4% is −2.4% for an indicator that is {@code signed}, and nothing can be
 * said of it for any other.
 */
final class Directions {

    private static final List<String> DOWN =
            List.of("下降", "减少", "降低", "下滑", "回落", "缩减", "压减", "净减少", "净减", "亏损", "负增长", "收窄", "下跌");
    private static final List<String> UP = List.of("增长", "增加", "上升", "提高", "提升", "攀升", "上涨", "净增加", "净增", "盈利", "扩大");

    /** Words of one character are words of direction only behind what is compared. */
    private static final String COMPARED = "(?:同比|环比|比上年|较上年|比去年|较去年|比上月|再|又|各|分别|均)";

    private static final String ENGLISH =
            "(?<![A-Za-z])(?:(?:increased|decreased|rose|fell|grew|declined|dropped|down|up) (?:by )?|(?:increase|decrease|rise|fall|decline|drop) of )";

    /** The characters with which {@link #BEFORE} ends, letters aside. */
    static final String LAST = lastOf(words()) + "增减升降跌了";

    /** A word of direction at the end of a text. */
    static final Pattern BEFORE =
            Pattern.compile("((?:" + words() + ")了?|" + COMPARED + "[增减升降跌]了?|" + ENGLISH.stripTrailing() + ")\\s*$");

    private static final Pattern AT = Pattern.compile("(?:同比|环比|比上年|较上年|比去年|较去年|比上月)?(?:(" + words(DOWN) + "|[减降跌])|("
            + words(UP) + "|[增升]))了?\\s*(?=[0-9０-９.约近超逾不零一二两三四五六七八九十百千])");
    private static final String UNCHANGED = "持平";

    private Directions() {}

    private static String words() {
        return words(Stream.concat(DOWN.stream(), UP.stream()).toList());
    }

    private static String words(List<String> words) {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .collect(Collectors.joining("|"));
    }

    /** The last characters of alternatives. */
    static String lastOf(String alternatives) {
        return Stream.of(alternatives.split("\\|"))
                .map(word -> word.substring(word.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /**
     * A number behind a word of direction.
     *
     * @param down whether the word says that it is a fall
     * @param rest the number
     */
    record Directed(boolean down, String rest) {

        /** The quantity with its sign. */
        Quantity signed(Quantity quantity) {
            if (!down) {
                return quantity;
            }
            Qualifier qualifier = switch (quantity.qualifier()) {
                case AT_LEAST, MORE_THAN -> Qualifier.LESS_THAN;
                case LESS_THAN -> Qualifier.MORE_THAN;
                case EXACT, ABOUT -> quantity.qualifier();
            };
            return new Quantity(
                    quantity.value().negate(), quantity.decimals(), qualifier, quantity.unit(), quantity.step());
        }
    }

    /** The word of direction at the beginning of a text, with the number behind it. */
    static Optional<Directed> at(String text) {
        if (text.isEmpty() || text.charAt(0) < 0x80 || Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = AT.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new Directed(matcher.group(1) != null, text.substring(matcher.end())))
                : Optional.empty();
    }

    /** No change, as a signed indicator states it. */
    static Optional<Quantity> unchanged(String text, String unit) {
        return text.endsWith(UNCHANGED) && text.length() <= UNCHANGED.length() + 3
                ? Optional.of(new Quantity(BigDecimal.ZERO, 0, Qualifier.EXACT, unit, BigDecimal.ONE))
                : Optional.empty();
    }
}
