package dev.sitegen.internal.render.chart;

import static dev.sitegen.internal.render.chart.Charts.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.BarView;
import dev.sitegen.view.ChartView.TickView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static Optional<ChartView> chart(Line... lines) {
        return new BarChart(Charts.PHRASES).of("chart-1", "办结数（件）", List.of(lines));
    }

    @Test
    void threeOrganizationsInTheLastYear() {
        ChartView chart = chart(
                        line("甲", 2022, "100", "30"),
                        line("乙", 2023, "120"),
                        line("丙", 2021, "500"),
                        line("丁", 2023, "0"))
                .orElseThrow();

        assertEquals(
                List.of(
                        new BarView("0", "24", "480", "10", "乙", "120件", "2023.html#a"),
                        new BarView("0", "66", "120", "10", "甲", "30件", "2023.html#a"),
                        new BarView("0", "108", "0", "10", "丁", "0件", "2023.html#a")),
                chart.bars());
        assertEquals(480, chart.plot().width());
        assertEquals(122, chart.plot().height());
        assertEquals(List.of(new TickView("0", "")), chart.ticks());
        assertEquals("chartBars(办结数（件）|2023|{2}|{3}|{4})", chart.title());
        assertEquals(
                "chartOrganizationsInYear(2023|3|{2}|{3}|{4}) chartHighestLowest(2023|乙|120件|丁|0件)",
                chart.description());
        assertEquals(List.of(), chart.lines());
    }

    @Test
    void oneOrganizationMakesNoBars() {
        assertEquals(Optional.empty(), chart());
        assertEquals(Optional.empty(), chart(line("甲", 2022, "1", "2"), line("乙", 2021, "3")));
    }

    @Test
    void aYearInWhichSomeAreStillMissingIsNotCompared() {
        ChartView chart = chart(line("甲", 2021, "1", "2", "3"), line("乙", 2021, "4", "5"), line("丙", 2021, "6", "7"))
                .orElseThrow();

        assertEquals("chartBars(办结数（件）|2022|{2}|{3}|{4})", chart.title());
        assertEquals(3, chart.bars().size());
        assertTrue(chart.description().endsWith("chartIncomplete(2023|1|{2}|{3}|{4})"), chart::description);
    }

    @Test
    void theGreatestTwentyAreDrawnAndEqualsKeepTheirOrder() {
        Line[] lines = IntStream.range(0, 23)
                .mapToObj(i -> line("机构" + i, 2023, String.valueOf(i / 2)))
                .toArray(Line[]::new);
        ChartView chart = chart(lines).orElseThrow();

        assertEquals(20, chart.bars().size());
        assertEquals(
                List.of("机构22", "机构20", "机构21", "机构18"),
                chart.bars().stream().limit(4).map(BarView::name).toList());
        assertTrue(chart.description().endsWith("chartOthers(3|{1}|{2}|{3}|{4})"), chart::description);
    }

    @Test
    void negativeValuesGoTheOtherWay() {
        ChartView chart = chart(line("甲", 2023, "-100"), line("乙", 2023, "300")).orElseThrow();

        assertEquals(List.of(new TickView("120", "")), chart.ticks());
        assertEquals(
                List.of("120 360", "0 120"),
                chart.bars().stream().map(b -> b.x() + " " + b.width()).toList());
    }

    @Test
    void nothingAtAllHasNoLength() {
        ChartView chart = chart(line("甲", 2023, "0"), line("乙", 2023, "0")).orElseThrow();

        assertEquals(
                List.of("0", "0"), chart.bars().stream().map(BarView::width).toList());
    }
}
