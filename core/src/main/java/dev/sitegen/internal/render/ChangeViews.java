package dev.sitegen.internal.render;

import dev.sitegen.model.Change;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.view.FigureView.ChangeView;
import java.util.Optional;

/** Changes of figures from the year before. */
public final class ChangeViews {

    private static final ChangeView NONE = new ChangeView("", "", "");

    private final FigureFormat format;

    ChangeViews(FigureFormat format) {
        this.format = format;
    }

    /**
     * The change of a figure, which is unknown across a break: the two values count different things.
     *
     * @param last the value of the year before, if there is one
     * @param year the year of the value now
     */
    public ChangeView of(Indicator indicator, Optional<Quantity> last, Quantity now, int year) {
        if (last.isEmpty() || indicator.lifetime().breaksAt(year)) {
            return NONE;
        }
        Change change = Change.between(last.get(), now, indicator.isRate());
        return new ChangeView(
                format.difference(change, indicator), format.rate(change), FigureFormat.direction(change));
    }
}
