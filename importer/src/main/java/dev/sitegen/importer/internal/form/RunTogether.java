package dev.sitegen.importer.internal.form;

import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows whose numbers ran together into one cell when a document was converted. They are parted by the blanks between them, or where the
 * form says that the numbers of a row add up, in the only way in which they do.
 */
final class RunTogether {

    private static final Pattern SUM = Pattern.compile("\\s*([\\w.]+)\\s*=\\s*([\\w.]+(?:\\s*\\+\\s*[\\w.]+)+)\\s*");

    /** More digits have more ways to part them than anybody would believe a proof of. */
    private static final int MOST_DIGITS = 40;

    private final FormTable form;
    private final List<String> columns;

    RunTogether(FormTable form) {
        this.form = form;
        this.columns = form.columns().stream().map(FormLine::id).toList();
    }

    /**
     * The numbers of a row.
     *
     * @param values the numbers by column
     * @param proof the sum that they satisfy
     */
    record Parted(Map<String, String> values, String proof) {}

    /** Parts what is written in the only cell of a row that has something; nothing if there are several ways, or none. */
    Optional<Parted> part(String row, String written) {
        List<String> own = columns.stream()
                .filter(column -> form.cell(row, column).isPresent())
                .toList();
        Optional<Sum> sum = sum(own);
        if (own.size() < 2 || sum.isEmpty()) {
            return Optional.empty();
        }
        String[] numbers = written.strip().split("[\\s\u00A0\u3000]+");
        if (numbers.length == own.size()) {
            return parted(own, List.of(numbers), sum.get())
                    .filter(parted -> sum.get().holds(parted.values));
        }
        String digits = Labels.number(written);
        if (!digits.matches("\\d{" + own.size() + "," + MOST_DIGITS + "}")) {
            return Optional.empty();
        }
        List<Parted> found = new ArrayList<>();
        part(digits, 0, new ArrayList<>(), own, sum.get(), found);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Tries every place where the next number may end, until there are two ways. */
    private void part(String digits, int from, List<String> numbers, List<String> own, Sum sum, List<Parted> found) {
        int left = own.size() - numbers.size();
        if (left == 0 || found.size() > 1) {
            if (from == digits.length() && found.size() <= 1) {
                parted(own, numbers, sum)
                        .filter(parted -> sum.holds(parted.values))
                        .ifPresent(found::add);
            }
            return;
        }
        // No number but 0 begins with 0, and none of an office has ten digits.
        int longest = digits.charAt(Math.min(from, digits.length() - 1)) == '0' ? 1 : 9;
        for (int to = from + 1; to <= Math.min(digits.length() - (left - 1), from + longest); to++) {
            numbers.add(digits.substring(from, to));
            part(digits, to, numbers, own, sum, found);
            numbers.remove(numbers.size() - 1);
        }
    }

    private static Optional<Parted> parted(List<String> own, List<String> numbers, Sum sum) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            if (!numbers.get(i).matches("\\d{1,9}")) {
                return Optional.empty();
            }
            values.put(own.get(i), numbers.get(i));
        }
        String proof = String.join(" + ", sum.parts.stream().map(values::get).toList()) + " = " + values.get(sum.total);
        return Optional.of(new Parted(values, proof));
    }

    /** A column that is the sum of others. */
    private record Sum(String total, List<String> parts) {

        boolean holds(Map<String, String> values) {
            long sum = parts.stream()
                    .mapToLong(part -> Long.parseLong(values.get(part)))
                    .sum();
            return sum == Long.parseLong(values.get(total));
        }
    }

    /** The sum that the form prescribes for each row. */
    private Optional<Sum> sum(List<String> own) {
        for (Identity identity : form.identities()) {
            var rule = SUM.matcher(identity.rule());
            if (identity.each() == Identity.Each.ROW && rule.matches()) {
                List<String> parts = List.of(rule.group(2).split("\\s*\\+\\s*"));
                if (own.contains(rule.group(1)) && own.containsAll(parts)) {
                    return Optional.of(new Sum(rule.group(1), parts));
                }
            }
        }
        return Optional.empty();
    }
}
