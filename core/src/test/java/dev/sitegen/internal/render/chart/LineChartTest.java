package dev.sitegen.internal.render.chart;

import static dev.sitegen.internal.render.chart.Charts.indicator;
import static dev.sitegen.internal.render.chart.Charts.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.model.Indicator;
import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.LineView;
import dev.sitegen.view.ChartView.OtherView;
import dev.sitegen.view.ChartView.PointView;
import dev.sitegen.view.ChartView.TickView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineChartTest {

    private static final Indicator CASES = indicator("件");

    private static Optional<ChartView> chart(Indicator indicator, Line... lines) {
        return new LineChart(Charts.PHRASES).of("chart-1", "办结数（件）", indicator, List.of(lines));
    }

    @Test
    void threeYearsOfOneOrganization() {
        ChartView chart = chart(CASES, line("甲", 2021, "0", "50", "100")).orElseThrow();

        assertEquals(480, chart.plot().width());
        assertEquals(270, chart.plot().height());
        assertEquals("39", chart.plot().left());
        assertEquals("476", chart.plot().right());
        assertEquals("236", chart.plot().bottom());
        assertEquals(
                List.of(
                        new TickView("236", "0"),
                        new TickView("190.8", "20"),
                        new TickView("145.6", "40"),
                        new TickView("100.4", "60"),
                        new TickView("55.2", "80"),
                        new TickView("10", "100")),
                chart.ticks());
        assertEquals(
                List.of(new TickView("61", "2021"), new TickView("257.5", "2022"), new TickView("454", "2023")),
                chart.labels());
        assertEquals(
                List.of(new LineView(
                        "甲",
                        1,
                        "M61 236L257.5 123L454 10",
                        List.of(
                                new PointView("61", "236", "chartPoint(甲|2021|0件|{3}|{4})", "2021.html#a"),
                                new PointView("257.5", "123", "chartPoint(甲|2022|50件|{3}|{4})", "2022.html#a"),
                                new PointView("454", "10", "chartPoint(甲|2023|100件|{3}|{4})", "2023.html#a")))),
                chart.lines());
        assertEquals("chartLine(办结数（件）|甲|{2}|{3}|{4})", chart.title());
        assertEquals("chartFirstLast(2021|0件|2023|100件|{4})", chart.description());
        assertEquals(List.of(), chart.breaks());
        assertEquals(List.of(), chart.bars());
    }

    @Test
    void oneValueMakesNoLine() {
        assertEquals(Optional.empty(), chart(CASES));
        assertEquals(Optional.empty(), chart(CASES, line("甲", 2023, "5"), line("乙", 2022, "6")));
    }

    @Test
    void aSingleValueIsAPointBesideLines() {
        ChartView chart = chart(CASES, line("甲", 2021, "1", "2", "3"), line("乙", 2022, "6"))
                .orElseThrow();

        assertEquals(
                List.of(3, 1),
                chart.lines().stream().map(line -> line.points().size()).toList());
        assertFalse(chart.description().contains("chartOthers"), chart::description);
        assertTrue(
                chart.beside().ends().stream().anyMatch(end -> end.text().equals("乙 6件 (2022)")),
                chart.beside().ends()::toString);
    }

    @Test
    void missingYearsInterruptTheLine() {
        ChartView chart = chart(CASES, line("甲", 2019, "10", "20", "", "40", "", "60", "70"))
                .orElseThrow();

        assertEquals("MLMML", commands(chart.lines().get(0)));
        assertEquals(7, chart.labels().size(), "a missing year keeps its place");
        assertEquals(5, chart.lines().get(0).points().size());
        assertTrue(chart.description().contains("chartGaps"), chart::description);
    }

    @Test
    void breaksInterruptTheLineAndAreMarkedBetweenTheYears() {
        ChartView chart = chart(indicator("件", 2000, 2021, 2023, 2030), line("甲", 2020, "10", "20", "30", "40"))
                .orElseThrow();

        assertEquals("MMLM", commands(chart.lines().get(0)));
        assertEquals(
                List.of("breakNote(2021|new|{2}|{3}|{4})", "breakNote(2023|new|{2}|{3}|{4})"),
                chart.breaks().stream().map(TickView::label).toList());
        double first = Double.parseDouble(chart.labels().get(0).at());
        double second = Double.parseDouble(chart.labels().get(1).at());
        assertEquals(
                (first + second) / 2, Double.parseDouble(chart.breaks().get(0).at()), 0.1);
    }

    @Test
    void aBreakInAMissingYearInterruptsTheLineAsWell() {
        ChartView chart = chart(indicator("件", 2021), line("甲", 2020, "10", "", "30", "40"))
                .orElseThrow();

        assertEquals("MML", commands(chart.lines().get(0)));
        assertEquals(1, chart.breaks().size());
    }

    private static String commands(LineView line) {
        return commands(line.path());
    }

    private static String commands(String path) {
        return path.replaceAll("[^ML]", "");
    }

    @Test
    void thoseWithTheMostValuesAreDrawnInTheirOrder() {
        Line[] lines = {
            line("一", 2022, "1", "1"),
            line("二", 2021, "1", "1", "1"),
            line("三", 2022, "1", "1"),
            line("四", 2023, "1"),
            line("五", 2020, "1", "1", "1", "1"),
            line("六", 2022, "1", "1"),
            line("七", 2022, "1", "1"),
            line("八", 2022, "9", "9"),
            line("九", 2021, "1", "1", "1")
        };
        ChartView chart = chart(CASES, lines).orElseThrow();

        assertEquals(
                List.of("一", "二", "三", "五", "六", "九"),
                chart.lines().stream().map(LineView::name).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                chart.lines().stream().map(LineView::style).toList());
        assertEquals("chartLines(办结数（件）|{1}|{2}|{3}|{4})", chart.title());
        assertEquals(
                "chartOrganizations(2020|2023|9|{3}|{4})"
                        + " chartHighestLowest(2023|八|9件|九|1件)"
                        + " chartGrey(2|{1}|{2}|{3}|{4})"
                        + " chartOthers(1|{1}|{2}|{3}|{4})",
                chart.description());
        assertEquals(
                List.of("七", "八"),
                chart.beside().others().stream().map(OtherView::name).toList());
        assertEquals("MLL", commands(chart.beside().median()), "no median of fewer than three");
    }

    @Test
    void ofManyTheHighestAndTheLowestOfTheLastCompleteYearHaveColours() {
        Line[] lines = IntStream.range(0, 40)
                .mapToObj(i -> i == 7
                        ? line("早", 2021, "80", "80", "999")
                        : line("机构" + i, 2021, String.valueOf(i), String.valueOf(100 - i)))
                .toArray(Line[]::new);
        ChartView chart = chart(CASES, lines).orElseThrow();

        assertEquals(
                List.of("机构0", "机构39"),
                chart.lines().stream().map(LineView::name).toList());
        assertEquals(38, chart.beside().others().size());
        assertEquals(
                chart.beside().others().size(),
                chart.beside().others().stream().map(OtherView::id).distinct().count());
        assertTrue(chart.beside().ends().stream()
                .anyMatch(end -> end.style() == 0 && end.text().startsWith("chartMedian")));
    }

    @Test
    void labelsAtTheEndsOfLinesDoNotCoverEachOther() {
        ChartView chart = chart(
                        CASES, line("甲", 2022, "1", "50"), line("乙", 2022, "1", "50"), line("丙", 2022, "1", "100"))
                .orElseThrow();

        List<Double> places = chart.beside().ends().stream()
                .map(end -> Double.valueOf(end.y()))
                .sorted()
                .toList();
        assertEquals(3, places.size());
        assertTrue(places.get(1) - places.get(0) >= 14 && places.get(2) - places.get(1) >= 14, places::toString);
        assertEquals("丙 100件", chart.beside().ends().get(0).text());
    }

    @Test
    void extremesBetweenTheEndsAreReported() {
        ChartView chart = chart(CASES, line("甲", 2020, "30", "90", "10", "40")).orElseThrow();

        assertEquals("chartFirstLast(2020|30件|2023|40件|{4}) chartExtremes(2021|90件|2022|10件|{4})", chart.description());
    }

    @Test
    void percentagesCloseToAHundredBeginAboveZero() {
        ChartView chart =
                chart(indicator("%"), line("甲", 2021, "92.8", "95.1", "97")).orElseThrow();

        assertEquals(
                List.of("92", "94", "96", "98", "100"),
                chart.ticks().stream().map(TickView::label).toList());
        assertTrue(chart.description().endsWith("chartCut(92|{1}|{2}|{3}|{4})"), chart::description);
    }

    @Test
    void asManyYearsAreLabelledAsHaveRoomAndAlwaysTheLast() {
        String[] amounts = IntStream.range(0, 24).mapToObj(String::valueOf).toArray(String[]::new);
        ChartView chart = chart(CASES, line("甲", 2000, amounts)).orElseThrow();

        assertEquals(
                List.of("2003", "2008", "2013", "2018", "2023"),
                chart.labels().stream().map(TickView::label).toList());
    }

    @Test
    void valuesThatAreAllZeroLieOnTheAxis() {
        ChartView chart = chart(CASES, line("甲", 2022, "0", "0")).orElseThrow();

        assertEquals("M42 236L454 236", chart.lines().get(0).path());
        assertEquals(
                List.of("0", "1"), chart.ticks().stream().map(TickView::label).toList());
    }

    @Test
    void negativeValuesLieBelowZero() {
        ChartView chart = chart(CASES, line("甲", 2022, "-1500", "3000")).orElseThrow();

        assertEquals(
                List.of("−2,000", "−1,000", "0", "1,000", "2,000", "3,000"),
                chart.ticks().stream().map(TickView::label).toList());
    }

    @Test
    void sameValuesSameChart() {
        List<ChartView> charts = Stream.generate(
                        () -> chart(CASES, line("甲", 2020, "1", "2"), line("乙", 2020, "3", "", "4")))
                .limit(3)
                .flatMap(Optional::stream)
                .distinct()
                .toList();

        assertEquals(1, charts.size());
    }
}
