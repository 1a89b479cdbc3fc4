package dev.sitegen.internal.parse;

import dev.sitegen.model.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Years that a title names, in digits or Chinese numerals: single ones and spans, such as 2015—2020年. */
final class TitleYears {

    private static final String DIGITS = "(?:19|20)\\d{2}";
    private static final String NUMERALS = "[一二][九〇○零][〇○零一二三四五六七八九]{2}";
    private static final String ONE = "(?<![\\d〇○零一二三四五六七八九.])(" + DIGITS + "|" + NUMERALS + ")";

    /** A year, or two with a dash between; what is in brackets before 号 counts documents. */
    private static final Pattern YEARS = Pattern.compile(
            ONE + "(?![\\d.])年?(?:\\s*(?:[-–—－~～至到/]{1,2})\\s*(" + DIGITS + "|" + NUMERALS + "|\\d{2})(?!\\d))?");

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\[〔【(]\\s*(?:19|20)\\d{2}\\s*[\\]〕】)]\\s*第?\\d+\\s*号");

    /** Follows a number that is a year: the word for it or, in a title in English, the end or a word of such titles. */
    private static final Pattern YEAR_WORD = Pattern.compile("^\\s*(?:学年|财年|财政年|年)");

    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "^(?:\\s*$|\\s*[^\\w\\s]|\\s+(?:annual|report|work|budget|plan|summary|and|of|in|by)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMERAL_DIGITS = "零一二三四五六七八九";
    private static final int CENTURY = 100;

    /**
     * Years that are named together.
     *
     * @param certain whether the title says that they are years; a bare number in a Chinese title may count anything
     */
    private record Span(int from, int to, boolean certain) {

        String words() {
            return from == to ? String.valueOf(from) : from + "—" + to;
        }
    }

    private final List<Span> spans;

    private TitleYears(List<Span> spans) {
        this.spans = spans;
    }

    /** The years of a title; empty if it names none for certain. */
    static Optional<TitleYears> of(String title) {
        String words = DOCUMENT_NUMBER
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll(" ");
        List<Span> spans = new ArrayList<>();
        Matcher found = YEARS.matcher(words);
        while (found.find()) {
            String behind = words.substring(found.end());
            boolean certain = found.group().indexOf('年') >= 0
                    || YEAR_WORD.matcher(behind).find()
                    || ENGLISH_WORD.matcher(behind).find() && words.codePoints().noneMatch(Character::isIdeographic);
            spans.add(span(found, certain));
        }
        return spans.stream().anyMatch(Span::certain) ? Optional.of(new TitleYears(spans)) : Optional.empty();
    }

    private static Span span(Matcher found, boolean certain) {
        int from = number(found.group(1));
        String second = found.group(2);
        int to = second == null ? from : number(second);
        to = to < CENTURY ? from / CENTURY * CENTURY + to : to;
        return new Span(from, Math.max(from, to), certain);
    }

    private static int number(String word) {
        StringBuilder digits = new StringBuilder();
        for (char c : word.toCharArray()) {
            int digit = NUMERAL_DIGITS.indexOf(c == '〇' || c == '○' ? '零' : c);
            digits.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return Integer.parseInt(digits.toString());
    }

    /**
     * Returns whether a year is among them. Reports of a column whose years do not end with the calendar's, such as school years and
     * budgets, may be called by the year before or behind.
     */
    boolean admit(int year, Optional<Column> column) {
        boolean isCalendar = column.flatMap(Column::yearEnds)
                .filter(Column.END_OF_YEAR::equals)
                .isPresent();
        int tolerated = isCalendar ? 0 : 1;
        return spans.stream().anyMatch(span -> span.from - tolerated <= year && year <= span.to + tolerated);
    }

    /** The year among them that is nearest to another. */
    int nearest(int year) {
        return spans.stream()
                .filter(Span::certain)
                .map(span -> Math.max(span.from, Math.min(span.to, year)))
                .min(Comparator.comparingInt(each -> Math.abs(each - year)))
                .orElse(year);
    }

    /** The years as they are shown in a message. */
    String words() {
        return spans.stream().filter(Span::certain).map(Span::words).distinct().collect(Collectors.joining(", "));
    }
}
