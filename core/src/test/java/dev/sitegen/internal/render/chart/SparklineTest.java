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
                new SparklineView("m2 21l32-9 32-9 32 13", "98", "16", "trendTitle(2020|10件|{2}|{3}|{4})"),
                of(NO_BREAKS, "10", "20", "30", "15"));
    }

    @Test
    void missingYearsAndBreaksInterruptIt() {
        assertEquals(
                "m2 21l24-5m48-9l24-4",
                of(NO_BREAKS, "10", "20", "", "40", "50").path());
        assertEquals(
                "m2 21m48-9l48-9",
                of(new TreeMap<>(Map.of(2021, "new")), "10", "20", "30").path());
    }

    @Test
    void whatNeverChangesLiesInTheMiddle() {
        assertEquals("m2 12l96 0", of(NO_BREAKS, "5", "5").path());
    }

    @Test
    void oneValueMakesNoLine() {
        assertEquals(SparklineView.NONE, of(NO_BREAKS, "5"));
        assertEquals(SparklineView.NONE, new Sparkline(Charts.PHRASES).of(List.of(), NO_BREAKS));
    }
}
