package dev.sitegen.model;

import java.util.AbstractList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures as a list of them: short lists, of texts that were just read. */
final class ListedFigures extends AbstractList<Figure> implements FigureList {

    private final List<Figure> figures;

    ListedFigures(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    @Override
    public int size() {
        return figures.size();
    }

    @Override
    public Figure get(int index) {
        return figures.get(index);
    }

    @Override
    public Optional<Figure> first(String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst();
    }

    @Override
    public Optional<Quantity> firstQuantity(String indicator) {
        return first(indicator).map(Figure::quantity);
    }

    @Override
    public boolean states(String indicator) {
        return first(indicator).isPresent();
    }

    @Override
    public List<String> indicators() {
        Set<String> indicators = new LinkedHashSet<>();
        for (Figure figure : figures) {
            indicators.add(figure.indicator());
        }
        return List.copyOf(indicators);
    }
}
