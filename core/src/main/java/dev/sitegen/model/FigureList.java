package dev.sitegen.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Figures in the order in which they are stated: an unmodifiable list that finds the first figure of an indicator.
 *
 * <p>The lists of a loaded site make a {@link Figure} each time one is asked for, as a large site has millions: keep one in
 * a variable rather than ask twice.
 */
public interface FigureList extends List<Figure>, RandomAccess {

    /**
     * {@return the first figure of an indicator, or empty if there is none}
     *
     * @param indicator the id of an indicator
     */
    Optional<Figure> first(String indicator);

    /**
     * {@return the quantity of the first figure of an indicator; costs less than the whole figure}
     *
     * @param indicator the id of an indicator
     */
    Optional<Quantity> firstQuantity(String indicator);

    /**
     * {@return whether an indicator has a figure; costs less than the figure}
     *
     * @param indicator the id of an indicator
     */
    boolean states(String indicator);

    /** {@return the ids of the indicators of these figures, each once, in the order in which they are first stated} */
    List<String> indicators();

    /**
     * {@return a copy of some figures}
     *
     * @param figures the figures, in order
     */
    static FigureList of(List<Figure> figures) {
        return new ListedFigures(Objects.requireNonNull(figures, "figures must not be null"));
    }
}
