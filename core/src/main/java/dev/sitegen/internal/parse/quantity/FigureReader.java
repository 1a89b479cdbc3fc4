package dev.sitegen.internal.parse.quantity;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.quantity.Directions.Directed;
import dev.sitegen.internal.parse.quantity.MarkEdge.Kind;
import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks an indicator up in the dictionary and reads a figure in its unit; what cannot be done is reported. */
public final class FigureReader {

    private final Map<String, Indicator> dictionary;
    private final OwnUnits units;
    private final Problems problems;

    public FigureReader(Map<String, Indicator> dictionary, OwnUnits units, Problems problems) {
        this.dictionary = dictionary;
        this.units = units;
        this.problems = problems;
    }

    /**
     * Returns whether an id is meant to name an indicator: it does, or it has the dot that every indicator's id has.
     */
    public boolean isIndicator(String id) {
        return dictionary.containsKey(id) || id.indexOf('.') > 0 || isName(id);
    }

    private boolean isName(String id) {
        return dictionary.values().stream()
                .anyMatch(indicator -> indicator.name().equals(id));
    }

    /** The entry of the dictionary, or a report of the nearest ones. */
    public Optional<Indicator> indicator(String id, SourcePosition position) {
        Indicator indicator = dictionary.get(id);
        if (indicator == null) {
            problems.add(Code.UNKNOWN_INDICATOR, position, () -> unknown(id));
        }
        return Optional.ofNullable(indicator);
    }

    /** A word that is no id, the indicators that it may mean, and the name of the sentence that says so. */
    private List<String> unknown(String word) {
        List<Indicator> named = dictionary.values().stream()
                .filter(indicator -> indicator.name().endsWith(word))
                .limit(2)
                .toList();
        if (word.length() > 1 && named.size() == 1) {
            return List.of(word, named.get(0).id(), "NAME");
        }
        String near = Nearest.to(word, dictionary.keySet()).stream()
                .map(id -> id + " (" + dictionary.get(id).name() + ")")
                .collect(Collectors.joining(", "));
        return List.of(word, near, near.isEmpty() ? "NONE" : "NEAR");
    }

    /**
     * Reads a figure.
     *
     * @param text what the author wrote
     * @param position where it begins
     */
    public Optional<Quantity> quantity(String text, Indicator indicator, SourcePosition position) {
        Optional<Directed> directed = Directions.at(text);
        if (directed.isPresent() && indicator.numbers().signed().orElse(false)) {
            int skipped = text.length() - directed.get().rest().length();
            return read(directed.get().rest(), indicator, position.plus(skipped))
                    .map(directed.get()::signed);
        }
        if (directed.isPresent()) {
            problems.add(Code.UNSIGNED_INDICATOR, position, text, indicator.id());
            return Optional.empty();
        }
        return indicator.numbers().signed().orElse(false)
                ? Directions.unchanged(text, indicator.unit()).or(() -> read(text, indicator, position))
                : read(text, indicator, position);
    }

    private Optional<Quantity> read(String text, Indicator indicator, SourcePosition position) {
        QuantityReading reading = QuantityReader.read(text, indicator.unit());
        if (reading instanceof Read read) {
            return Optional.of(read.quantity());
        }
        Optional<Quantity> own = OwnUnitReader.read(text, indicator.unit(), units);
        if (own.isPresent()) {
            return own;
        }
        Refused refused = (Refused) reading;
        SourcePosition at = position.plus(refused.offset());
        problems.add(
                code(refused.reason()),
                at,
                text,
                indicator.unit(),
                refused.detail(),
                indicator.id(),
                isWithoutUnit(refused, indicator) ? "NO_UNIT" : refused.reason().name(),
                indicator.name());
        return Optional.empty();
    }

    private static boolean isWithoutUnit(Refused refused, Indicator indicator) {
        return refused.reason() == Reason.UNIT_MISMATCH && indicator.unit().isEmpty();
    }

    /**
     * Reports the first word that touches a mark from outside and changes its number.
     *
     * @param before the text of the line before the mark
     * @param after the text of the line behind it
     * @param position the mark
     */
    public void checkEdges(String before, String mark, String after, Indicator indicator, SourcePosition position) {
        MarkEdge.before(before, mark)
                .or(() -> MarkEdge.after(mark, after))
                .filter(edge -> edge.kind() != Kind.DIRECTION
                        || indicator.numbers().signed().isEmpty()
                        || indicator.numbers().signed().get())
                .ifPresent(edge -> problems.add(
                        Code.MARK_EDGE, position, edge.kind().name(), edge.word(), mark, edge.whole(), indicator.id()));
    }

    /** Reports a qualifier of the words of a mark that its {@code value=} omits. */
    public void checkValue(String words, String value, Quantity read, SourcePosition position) {
        if (read.qualifier().isExact()) {
            MarkEdge.qualifierIn(words)
                    .ifPresent(word -> problems.add(Code.VALUE_WITHOUT_QUALIFIER, position, words, word, value));
        }
    }

    private static Code code(Reason reason) {
        return switch (reason) {
            case RANGE -> Code.RANGE;
            case UNIT_MISMATCH -> Code.WRONG_UNIT;
            default -> Code.UNREADABLE_FIGURE;
        };
    }
}
