package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.FilledTable.Entry;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.internal.read.table.TableProblem.OfCell;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of one cell after the other, strictly. For one table and one thread. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,20})?");

    /** A rise or a fall as people write it: +123, 增15, 减4, -164（…）. */
    private static final Pattern CHANGE =
            Pattern.compile("(?<sign>[+＋\\-－−–]|增加?|减少?)?\\s*(?<number>\\d[\\d.]*)\\s*(（[^（）]*）|\\([^()]*\\))?");

    private static final Set<String> FALL = Set.of("-", "－", "−", "–", "减", "减少");

    private static final String UNCHANGED = "持平";

    private static final String PERCENT = "%";

    /** Marks that offices write into a cell to say that there is nothing to state; not the same as 0. */
    private static final Set<String> NOTHING = Set.of("", "/", "／", "\\", "-", "—", "——", "–", "无", "空");

    private static final String ZERO = "0";

    private final Problems problems;

    /** Most cells of most reports are 0; one quantity will do for all of a unit. */
    private final Map<String, Quantity> zeros = new HashMap<>();

    CellReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Entry> read(FormCell cell, Text text) {
        Optional<OfCell> problem = problem(text);
        if (problem.isPresent()) {
            return refuse(problem.get(), cell, text);
        }
        String written = cell.negative() ? change(text.text()) : text.text();
        if (written.endsWith(PERCENT) || written.endsWith("％")) {
            written = written.substring(0, written.length() - 1);
            if (NUMBER.matcher(written).matches() && !cell.unit().equals(PERCENT)) {
                return refuse(OfCell.PERCENT, cell, text);
            }
        }
        if (!NUMBER.matcher(written).matches()) {
            return refuse(OfCell.NOT_A_NUMBER, cell, text);
        }
        if (written.startsWith("-") && !cell.negative()) {
            return refuse(OfCell.NEGATIVE, cell, text);
        }
        if (written.equals(ZERO)) {
            Quantity zero = zeros.computeIfAbsent(cell.unit(), unit -> quantity(BigDecimal.ZERO, unit));
            return Optional.of(new Entry(cell, ZERO, zero, text.position()));
        }
        BigDecimal value = new BigDecimal(written);
        if (value.scale() > cell.decimals()) {
            return refuse(cell.decimals() == 0 ? OfCell.WHOLE : OfCell.DECIMALS, cell, text);
        }
        return Optional.of(new Entry(cell, written, quantity(value, cell.unit()), text.position()));
    }

    /** The reason why a text is no number whatever the form asks for. */
    private static Optional<OfCell> problem(Text text) {
        return switch (text.kind()) {
            case DATE -> Optional.of(OfCell.DATE);
            case BOOLEAN -> Optional.of(OfCell.BOOLEAN);
            case ERROR -> Optional.of(OfCell.ERROR);
            case FORMULA -> Optional.of(OfCell.FORMULA);
            case PLAIN ->
                NOTHING.contains(text.text())
                        ? Optional.of(text.text().isEmpty() ? OfCell.EMPTY : OfCell.PLACEHOLDER)
                        : Optional.empty();
        };
    }

    /** A rise or a fall as a number with a sign; any other text as it is. */
    private static String change(String written) {
        if (written.equals(UNCHANGED)) {
            return ZERO;
        }
        Matcher matcher = CHANGE.matcher(written);
        if (!matcher.matches()) {
            return written;
        }
        String number = matcher.group("number");
        boolean fall = matcher.group("sign") != null && FALL.contains(matcher.group("sign"));
        return fall && !number.equals(ZERO) ? "-" + number : number;
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity(value, value.scale(), Qualifier.EXACT, unit, BigDecimal.ONE.movePointLeft(value.scale()));
    }

    private Optional<Entry> refuse(OfCell problem, FormCell cell, Text text) {
        report(problem, cell.row(), cell.column(), cell.decimals(), text);
        return Optional.empty();
    }

    /** Looks at a place where the form has no cell. */
    void checkEmpty(FormLine row, FormLine column, Text text) {
        if (!text.text().isEmpty()) {
            report(OfCell.NOT_IN_FORM, row, column, 0, text);
        }
    }

    private void report(OfCell problem, FormLine row, FormLine column, int decimals, Text text) {
        problems.add(
                Code.BAD_CELL,
                text.position(),
                problem.name(),
                text.text(),
                row.label(),
                row.id(),
                column.label(),
                column.id(),
                String.valueOf(decimals),
                text.cellName());
    }
}
