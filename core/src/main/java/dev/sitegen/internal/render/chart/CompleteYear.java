package dev.sitegen.internal.render.chart;

import java.util.List;

/** The newest year in which nobody is missing who stated the indicator the year before: until then a comparison misleads. */
final class CompleteYear {

    private CompleteYear() {}

    /** The last complete year of some organizations, or the last year if none is complete. */
    static int of(List<Line> lines) {
        int newest = lines.stream().mapToInt(line -> line.last().year()).max().orElse(0);
        int oldest = lines.stream().mapToInt(line -> line.first().year()).min().orElse(0);
        for (int year = newest; year >= oldest; year--) {
            if (isComplete(lines, year)) {
                return year;
            }
        }
        return newest;
    }

    private static boolean isComplete(List<Line> lines, int year) {
        return lines.stream().anyMatch(line -> line.in(year).isPresent())
                && lines.stream()
                        .filter(line -> line.in(year - 1).isPresent())
                        .allMatch(line -> line.in(year).isPresent());
    }
}
