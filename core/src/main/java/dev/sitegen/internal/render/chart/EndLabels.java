package dev.sitegen.internal.render.chart;

import dev.sitegen.view.ChartView.EndView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the ends of lines, moved apart where lines end close together. */
final class EndLabels {

    /** The least distance of two labels. */
    private static final double LINE = 14;

    private EndLabels() {}

    /** A label before it has its place. */
    record Wanted(int style, double y, String text) {}

    static List<EndView> of(List<Wanted> wanted) {
        List<Wanted> sorted =
                wanted.stream().sorted(Comparator.comparingDouble(Wanted::y)).toList();
        double[] places = new double[sorted.size()];
        double least = Plot.TOP;
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(sorted.get(i).y(), least);
            least = places[i] + LINE;
        }
        double most = Plot.BOTTOM;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], most);
            most = places[i] - LINE;
        }
        List<EndView> labels = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Wanted label = sorted.get(i);
            labels.add(new EndView(label.style(), Numbers.coordinate(places[i]), label.text()));
        }
        return labels;
    }
}
