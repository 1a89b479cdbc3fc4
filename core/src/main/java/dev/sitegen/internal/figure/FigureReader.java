package dev.sitegen.internal.figure;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.figure.QuantityReading.Read;
import dev.sitegen.internal.figure.QuantityReading.Reason;
import dev.sitegen.internal.figure.QuantityReading.Refused;
import dev.sitegen.internal.source.Nearest;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks an indicator up in the dictionary and reads a figure in its unit; what cannot be done is reported. */
public final class FigureReader {

    private final Map<String, Indicator> dictionary;
    private final Problems problems;

    public FigureReader(Map<String, Indicator> dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** Whether an id is meant to name an indicator: it does, or it has the dot that every indicator's id has. */
    public boolean isIndicator(String id) {
        return dictionary.containsKey(id) || id.indexOf('.') > 0;
    }

    /** The entry of the dictionary, or a report of the nearest ones. */
    public Optional<Indicator> indicator(String id, SourcePosition position) {
        Indicator indicator = dictionary.get(id);
        if (indicator == null) {
            problems.add(Code.UNKNOWN_INDICATOR, position, () -> {
                List<String> near = Nearest.to(id, dictionary.keySet());
                return List.of(id, near.isEmpty() ? "—" : String.join(", ", near));
            });
        }
        return Optional.ofNullable(indicator);
    }

    /**
     * Reads a figure.
     *
     * @param text what the author wrote
     * @param position where it begins
     */
    public Optional<Quantity> quantity(String text, Indicator indicator, SourcePosition position) {
        QuantityReading reading = QuantityReader.read(text, indicator.unit());
        if (reading instanceof Read read) {
            return Optional.of(read.quantity());
        }
        Refused refused = (Refused) reading;
        SourcePosition at = new SourcePosition(position.path(), position.line(), position.column() + refused.offset());
        String found = refused.detail().isEmpty() ? "—" : refused.detail();
        String reason = refused.reason().name();
        problems.add(code(refused.reason()), at, text, indicator.unit(), found, indicator.id(), reason);
        return Optional.empty();
    }

    private static Code code(Reason reason) {
        return switch (reason) {
            case RANGE -> Code.RANGE;
            case UNIT_MISMATCH -> Code.WRONG_UNIT;
            default -> Code.UNREADABLE_FIGURE;
        };
    }
}
