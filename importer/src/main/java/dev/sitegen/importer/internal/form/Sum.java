package dev.sitegen.importer.internal.form;

import dev.sitegen.model.FormTable;
import dev.sitegen.model.Identity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An identity of a form in one row or column of it: the cells of both sides add up to the same.
 *
 * @param name what the identity says
 * @param each whether it is one of a row or of a column
 */
record Sum(String name, Identity.Each each, List<String> left, List<String> right) {

    private static final Pattern TERMS = Pattern.compile("\\s*[\\w.]+(?:\\s*\\+\\s*[\\w.]+)*\\s*");
    private static final String PREVIOUS = "previous.";

    /** The sums of a form's table, in the keys of its cells; what is compared with another year is none. */
    static List<Sum> of(FormTable form) {
        List<Sum> sums = new ArrayList<>();
        for (Identity identity : form.identities()) {
            String[] sides = identity.rule().split("=", 2);
            if (sides.length < 2 || !isSum(sides[0]) || !isSum(sides[1])) {
                continue;
            }
            boolean row = identity.each() == Identity.Each.ROW;
            for (var line : row ? form.rows() : form.columns()) {
                Sum sum = new Sum(
                        identity.name(),
                        identity.each(),
                        keys(sides[0], line.id(), row),
                        keys(sides[1], line.id(), row));
                if (sum.cells().allMatch(key -> isCell(form, key))) {
                    sums.add(sum);
                }
            }
        }
        return sums;
    }

    private static boolean isSum(String side) {
        return TERMS.matcher(side).matches() && !side.contains(PREVIOUS);
    }

    private static List<String> keys(String side, String line, boolean row) {
        return Arrays.stream(side.split("\\+"))
                .map(String::strip)
                .map(id -> row ? FormMatch.key(line, id) : FormMatch.key(id, line))
                .toList();
    }

    private static boolean isCell(FormTable form, String key) {
        int blank = key.indexOf(' ');
        return form.cell(key.substring(0, blank), key.substring(blank + 1)).isPresent();
    }

    /** The keys of all its cells. */
    Stream<String> cells() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** Returns whether all its cells are among some. */
    boolean isWithin(Set<String> keys) {
        return cells().allMatch(keys::contains);
    }

    /** Returns whether both sides are equal; false if a value is missing or is no whole number. */
    boolean holds(Map<String, String> values) {
        return cells().allMatch(key -> values.getOrDefault(key, "").matches("-?\\d{1,9}"))
                && total(left, values) == total(right, values);
    }

    private static long total(List<String> keys, Map<String, String> values) {
        return keys.stream().mapToLong(key -> Long.parseLong(values.get(key))).sum();
    }

    /** The sum in numbers, the longer side first. */
    String shown(Map<String, String> values) {
        List<String> first = left.size() >= right.size() ? left : right;
        return numbers(first, values) + " = " + numbers(first == left ? right : left, values);
    }

    private static String numbers(List<String> keys, Map<String, String> values) {
        return keys.stream().map(values::get).collect(Collectors.joining(" + "));
    }
}
