package dev.sitegen.internal.render.chart;

import static dev.sitegen.internal.render.chart.Charts.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.view.SparklineView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static final SortedMap<Integer, String> NO_BREAKS = Collections.emptySortedMap();

    private static SparklineView of(SortedMap<Integer, String> breaks, String... amounts) {
        return new Sparkline(Charts.PHRASES).of(line("甲", 2020, amounts).values(), breaks);
    }

    @Test
    void fromTheLeastToTheGreatest() {
        assertEquals(
                new SparklineView("M4 42L68 24L132 6L196 33", "196", "33", "trendTitle(2020|10件|2023|15件|{4})"),
                of(NO_BREAKS, "10", "20", "30", "15"));
    }

    @Test
    void missingYearsAndBreaksInterruptIt() {
        assertEquals(
                "M4 42L52 33M148 15L196 6",
                of(NO_BREAKS, "10", "20", "", "40", "50").path());
        assertEquals(
                "M4 42M100 24L196 6",
                of(new TreeMap<>(Map.of(2021, "new")), "10", "20", "30").path());
    }

    @Test
    void whatNeverChangesLiesInTheMiddle() {
        assertEquals("M4 24L196 24", of(NO_BREAKS, "5", "5").path());
    }

    @Test
    void oneValueMakesNoLine() {
        assertEquals(SparklineView.NONE, of(NO_BREAKS, "5"));
        assertEquals(SparklineView.NONE, new Sparkline(Charts.PHRASES).of(List.of(), NO_BREAKS));
    }
}
