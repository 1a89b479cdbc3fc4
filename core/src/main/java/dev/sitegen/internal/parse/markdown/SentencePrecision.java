package dev.sitegen.internal.parse.markdown;

import dev.sitegen.model.Figure;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The precision of whole numbers with a scale. Beside 0.53万元, 1万元 in the same sentence or table is 1.00万元 with its zeros
 * omitted, so that it has the step of the finest figure in the same unit; alone it was rounded to its last digit.
 */
final class SentencePrecision {

    /** A number in Arabic digits with a scaled unit, {@code 0.53万元}: its decimals, and the unit as printed. */
    private static final Pattern SCALED = Pattern.compile("\\D*([0-9,]*[0-9])(?:\\.([0-9]+))?\\s*([万亿].*)");

    private final String text;

    private SentencePrecision(String text) {
        this.text = text;
    }

    /**
     * Returns the figures with the steps that their sentences give them.
     *
     * @param figures the figures of a text
     * @param offsets where each begins in it
     */
    static List<Figure> refine(List<Figure> figures, List<Integer> offsets, String text) {
        return figures.stream().anyMatch(SentencePrecision::isWholeWithScale)
                ? new SentencePrecision(text).refined(figures, offsets)
                : figures;
    }

    private static boolean isWholeWithScale(Figure figure) {
        String raw = figure.raw();
        return figure.quantity().decimals() == 0 && (raw.indexOf('万') >= 0 || raw.indexOf('亿') >= 0);
    }

    private List<Figure> refined(List<Figure> figures, List<Integer> offsets) {
        List<Figure> refined = new ArrayList<>(figures.size());
        int from = 0;
        for (int i = 1; i <= figures.size(); i++) {
            if (i == figures.size() || endsBetween(offsets.get(i - 1), offsets.get(i))) {
                addSentence(figures.subList(from, i), refined);
                from = i;
            }
        }
        return refined;
    }

    /** Returns whether a sentence or a block ends between two places. Notes come after the text, so that places may go back. */
    private boolean endsBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？' || c == '\n' && i + 1 < to && text.charAt(i + 1) == '\n') {
                return true;
            }
        }
        return to < from;
    }

    private static void addSentence(List<Figure> sentence, List<Figure> refined) {
        Map<String, Integer> decimals = new HashMap<>();
        for (Figure figure : sentence) {
            Matcher number = SCALED.matcher(figure.raw());
            if (number.matches()) {
                int places = number.group(2) == null ? 0 : number.group(2).length();
                decimals.merge(number.group(3), places, Math::max);
            }
        }
        for (Figure figure : sentence) {
            refined.add(refined(figure, decimals));
        }
    }

    private static Figure refined(Figure figure, Map<String, Integer> decimals) {
        Matcher number = SCALED.matcher(figure.raw());
        if (!isWholeWithScale(figure) || !number.matches() || !isReadFrom(number.group(1), figure.quantity())) {
            return figure;
        }
        Quantity quantity = figure.quantity();
        BigDecimal step = quantity.step().movePointLeft(decimals.get(number.group(3)));
        if (step.compareTo(quantity.step()) >= 0) {
            return figure;
        }
        return new Figure(
                figure.indicator(),
                new Quantity(quantity.value(), 0, quantity.qualifier(), quantity.unit(), plain(step)),
                figure.raw(),
                figure.section(),
                figure.anchor(),
                figure.stated(),
                figure.position());
    }

    /** Returns whether a quantity is that of the printed digits and not of a {@code value=} beside them. */
    private static boolean isReadFrom(String digits, Quantity quantity) {
        return quantity.step().multiply(new BigDecimal(digits.replace(",", ""))).compareTo(quantity.value()) == 0;
    }

    private static BigDecimal plain(BigDecimal step) {
        BigDecimal stripped = step.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
