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
                new SparklineView("m4 42l64-18 64-18 64 27", "196", "33", "trendTitle(2020|10件|2023|15件|{4})"),
                of(NO_BREAKS, "10", "20", "30", "15"));
    }

    @Test
    void missingYearsAndBreaksInterruptIt() {
        assertEquals(
                "m4 42l48-9m96-18l48-9",
                of(NO_BREAKS, "10", "20", "", "40", "50").path());
        assertEquals(
                "m4 42m96-18l96-18",
                of(new TreeMap<>(Map.of(2021, "new")), "10", "20", "30").path());
    }

    @Test
    void whatNeverChangesLiesInTheMiddle() {
        assertEquals("m4 24l192 0", of(NO_BREAKS, "5", "5").path());
    }

    @Test
    void oneValueMakesNoLine() {
        assertEquals(SparklineView.NONE, of(NO_BREAKS, "5"));
        assertEquals(SparklineView.NONE, new Sparkline(Charts.PHRASES).of(List.of(), NO_BREAKS));
    }
}
