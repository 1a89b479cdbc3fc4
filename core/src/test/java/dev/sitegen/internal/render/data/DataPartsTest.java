package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.render.data.DataBytes.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.base.text.TinyJson;
import dev.sitegen.internal.kind.DataFile;
import dev.sitegen.internal.kind.IndicatorData;
import dev.sitegen.internal.kind.SiteData;
import dev.sitegen.internal.kind.YearData;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that would be too long are parts that together hold what one file would. */
class DataPartsTest {

    private static final int MOST_ROWS = 2;

    private Site site;
    private DataParts parts;
    private DataFiles cut;
    private DataFiles whole;

    @BeforeEach
    void load() throws IOException {
        site = SampleSite.withAddress();
        parts = DataParts.of(site, MOST_ROWS);
        cut = new DataFiles(site, Map.of(), parts);
        whole = new DataFiles(site, Map.of(), DataParts.of(site));
    }

    private static List<String> rows(DataFiles data, DataFile file) throws IOException {
        List<String> lines =
                new String(bytes(data, file), StandardCharsets.UTF_8).lines().toList();
        return lines.subList(1, lines.size());
    }

    private List<String> rows(int count, IntFunction<DataFile> part) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<String> own = rows(cut, part.apply(i));
            // The report of the county on 2023 alone has four figures.
            assertTrue(own.size() <= MOST_ROWS || own.size() == 3, () -> own.toString());
            rows.addAll(own);
        }
        return rows;
    }

    @Test
    void smallSitesHaveOnePart() {
        DataParts small = DataParts.of(site);
        for (SiteTable table : SiteTable.values()) {
            assertEquals(1, small.count(table));
        }
        assertEquals(1, small.count(2023));
        assertTrue(small.isWhole(site.indicators().get("review.closed")));
    }

    @Test
    void thePartsOfATableAreItsRowsInOrder() throws IOException {
        for (SiteTable table : List.of(SiteTable.ORGANIZATIONS, SiteTable.REPORTS, SiteTable.OBSERVATIONS)) {
            List<String> expected = rows(whole, new SiteData(table, DataFormat.CSV));
            assertEquals(
                    expected, rows(parts.count(table), part -> new SiteData(table, DataFormat.CSV, part)), table.key());
        }
        assertEquals(2, parts.count(SiteTable.REPORTS));
        assertEquals(4, parts.count(SiteTable.OBSERVATIONS));
        List<String> verdicts = new ArrayList<>();
        for (int part = 1; part <= parts.count(SiteTable.CHECKS); part++) {
            verdicts.addAll(rows(cut, new SiteData(SiteTable.CHECKS, DataFormat.CSV, part)));
        }
        assertEquals(rows(whole, new SiteData(SiteTable.CHECKS, DataFormat.CSV)), verdicts);
    }

    @Test
    void thePartsOfAnIndicatorHoldWholeOrganizations() throws IOException {
        Indicator closed = site.indicators().get("review.closed");
        assertEquals(2, parts.count(closed));
        List<String> expected = rows(whole, new IndicatorData(closed, DataFormat.CSV));
        List<String> first = rows(cut, new IndicatorData(closed, DataFormat.CSV, 1));
        List<String> second = rows(cut, new IndicatorData(closed, DataFormat.CSV, 2));
        assertTrue(first.stream().allMatch(row -> row.startsWith("county,")), first::toString);
        assertTrue(second.stream().allMatch(row -> row.startsWith("justice,")), second::toString);
        assertEquals(expected.size(), first.size() + second.size());
        HashSet<String> both = new HashSet<>(first);
        both.addAll(second);
        assertEquals(new HashSet<>(expected), both);
        for (DataFormat format : List.of(DataFormat.JSON, DataFormat.XLSX)) {
            assertTrue(bytes(cut, new IndicatorData(closed, format, 2)).length > 100);
        }
        Map<String, Object> json = TinyJson.object(TinyJson.read(
                new String(bytes(cut, new IndicatorData(closed, DataFormat.JSON, 2)), StandardCharsets.UTF_8)));
        assertEquals(1, TinyJson.array(json.get("series")).size());
    }

    @Test
    void thePartsOfAYearHoldWholeReports() throws IOException {
        List<String> expected = rows(whole, new YearData(2023, DataFormat.CSV));
        assertEquals(expected, rows(parts.count(2023), part -> new YearData(2023, DataFormat.CSV, part)));
        assertEquals(3, parts.count(2023));
    }

    @Test
    void theDescriptionNamesEveryPart() throws IOException {
        String text =
                new String(bytes(cut, new SiteData(SiteTable.DATAPACKAGE, DataFormat.JSON)), StandardCharsets.UTF_8);
        List<Object> resources =
                TinyJson.array(TinyJson.object(TinyJson.read(text)).get("resources"));
        assertEquals("indicators.csv", TinyJson.object(resources.get(0)).get("path"));
        assertEquals(
                List.of("observations.csv", "observations/2.csv", "observations/3.csv", "observations/4.csv"),
                TinyJson.object(resources.get(3)).get("path"));
        assertEquals(
                "data/observations/4.csv",
                new SiteData(SiteTable.OBSERVATIONS, DataFormat.CSV, 4).path().value());
    }
}
