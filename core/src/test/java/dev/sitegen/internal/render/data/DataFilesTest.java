package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.render.data.DataBytes.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.sitegen.internal.base.text.TinyJson;
import dev.sitegen.internal.kind.DataFile;
import dev.sitegen.internal.kind.IndicatorData;
import dev.sitegen.internal.kind.ReportData;
import dev.sitegen.internal.kind.SiteData;
import dev.sitegen.internal.kind.YearData;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {

    private static List<DataFile> files(Site site) {
        List<DataFile> files = new ArrayList<>();
        for (SiteTable table : SiteTable.values()) {
            table.formats().forEach(format -> files.add(new SiteData(table, format)));
        }
        for (DataFormat format : DataFormat.values()) {
            site.indicators().values().forEach(i -> files.add(new IndicatorData(i, format)));
            site.years().forEach(year -> files.add(new YearData(year, format)));
        }
        for (DataFormat format : DataFiles.OF_REPORT) {
            site.reports().forEach(report -> files.add(new ReportData(report, format)));
        }
        return files;
    }

    private static Map<String, byte[]> write(Site site) throws IOException {
        DataFiles data = new DataFiles(site, Map.of(), DataParts.of(site));
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (DataFile file : files(site)) {
            written.put(file.path().value(), bytes(data, file));
        }
        return written;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(byte[] csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(csv))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/indicators.csv",
                "data/organizations.csv",
                "data/reports.csv",
                "data/observations.csv",
                "data/checks.csv",
                "data/datapackage.json",
                "data/indicators/review.closed.csv",
                "data/indicators/review.closed.json",
                "data/years/2023.json"
            })
    void isAsExpected(String path) throws IOException {
        String written = text(write(SampleSite.withAddress()).get(path));
        String name = "/data/expected/" + path.substring("data/".length());
        try (InputStream in = DataFilesTest.class.getResourceAsStream(name)) {
            assertEquals(text(in.readAllBytes()).replace("\r", ""), written.replace("\r\n", "\n"));
        }
    }

    @Test
    void aReportHasItsOwnFiguresInItsOwnWords() throws IOException {
        Site site = SampleSite.withAddress();
        Map<String, byte[]> files = write(site);
        for (Report report : site.reports()) {
            String path = report.path().value().replace(".html", "");
            List<String> raw = Facts.figures(report).stream().map(Figure::raw).toList();
            assertEquals(
                    raw,
                    rows(files.get(path + ".csv")).stream()
                            .map(row -> row.getField("raw").replaceFirst("^'", ""))
                            .toList());
            String json = text(files.get(path + ".json"));
            assertTrue(
                    json.contains(
                            "\"url\": \"" + SampleSite.BASE + report.path().value() + "\""),
                    json);
            // Hundreds of lines of a table in one: half of the file would be blanks.
            String figures = json.lines()
                    .filter(line -> line.startsWith("  \"figures\": {"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(raw.size(), figures.split("\"raw\":", -1).length - 1);
        }
    }

    @Test
    void csvIsAsOfRfc4180() throws IOException {
        for (Map.Entry<String, byte[]> file : write(SampleSite.withAddress()).entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                String text = text(file.getValue());
                assertTrue(text.endsWith("\r\n"), file.getKey());
                assertFalse(text.startsWith("\uFEFF"), file.getKey());
                assertFalse(text.replace("\r\n", "").contains("\n"), file.getKey());
            }
        }
    }

    @Test
    void whatIsReadBackIsWhatTheSiteHolds() throws IOException {
        Site site = SampleSite.withAddress();
        List<NamedCsvRecord> rows = rows(write(site).get("data/observations.csv"));
        assertEquals(
                site.indicators().keySet().stream()
                        .mapToInt(i -> site.observations(i).size())
                        .sum(),
                rows.size());
        for (NamedCsvRecord row : rows) {
            var observation = site.observations(row.getField("indicator")).stream()
                    .filter(o -> o.report().key().organization().equals(row.getField("organization")))
                    .filter(o -> o.report().key().column().equals(row.getField("column")))
                    .filter(o -> o.year() == Integer.parseInt(row.getField("year")))
                    .findFirst()
                    .orElseThrow();
            var quantity = observation.figure().quantity();
            assertEquals(0, quantity.value().compareTo(new BigDecimal(row.getField("value"))));
            assertEquals(quantity.unit(), row.getField("unit"));
            assertEquals(quantity.qualifier().symbol(), row.getField("qualifier"));
            assertEquals(quantity.decimals(), Integer.parseInt(row.getField("decimals")));
            assertTrue(row.getField("page").endsWith("#" + row.getField("indicator")));
        }
    }

    @Test
    void theFilesOfIndicatorsAndOfYearsHaveTheSameRowsAsTheWhole() throws IOException {
        Map<String, byte[]> written = write(SampleSite.withAddress());
        List<Map<String, String>> whole = records(written.get("data/observations.csv"));
        for (String path : written.keySet()) {
            boolean ofIndicator = path.startsWith("data/indicators/");
            if (path.endsWith(".csv") && (ofIndicator || path.startsWith("data/years/"))) {
                String common = ofIndicator ? "indicator" : "year";
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
                List<Map<String, String>> part = records(written.get(path));
                List<Map<String, String>> expected = whole.stream()
                        .filter(row -> row.get(common).equals(name))
                        .map(row -> cut(row, part.get(0).keySet()))
                        .toList();
                assertEquals(Set.copyOf(expected), Set.copyOf(part), path);
                assertEquals(expected.size(), part.size(), path);
            }
        }
    }

    private static Map<String, String> cut(Map<String, String> row, Set<String> columns) {
        Map<String, String> cut = new LinkedHashMap<>(row);
        cut.keySet().retainAll(columns);
        return cut;
    }

    private static List<Map<String, String>> records(byte[] csv) throws IOException {
        return rows(csv).stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }

    @Test
    void formulasAreTextAndNumbersAreNumbers() throws IOException {
        Map<String, byte[]> written = write(SampleSite.withAddress());
        assertEquals("'=政策<资金>", rows(written.get("data/indicators.csv")).get(2).getField("name"));
        List<NamedCsvRecord> rows = rows(written.get("data/observations.csv"));
        assertTrue(rows.stream().anyMatch(r -> r.getField("comment").equals("'=1+1，含3件, 见\"附表\"")));
        assertTrue(rows.stream()
                .anyMatch(r ->
                        r.getField("value").equals("-1.5") && r.getField("raw").equals("'-1.5元")));
    }

    @Test
    void withoutAnAddressOfTheSiteAddressesAreRelativeToItsRoot() throws IOException {
        Map<String, byte[]> written = write(SampleSite.withoutAddress());
        assertEquals(
                "law/2022/county.html#review.closed",
                rows(written.get("data/observations.csv")).get(0).getField("page"));
        written.forEach((path, bytes) -> {
            if (!path.endsWith(".xlsx")) {
                assertFalse(text(bytes).contains("example.gov.cn/"), path);
            }
        });
    }

    @Test
    void theSameSiteIsTheSameBytes() throws IOException {
        Map<String, byte[]> once = write(SampleSite.withAddress());
        Map<String, byte[]> again = write(SampleSite.withAddress());
        assertEquals(once.keySet(), again.keySet());
        once.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    }

    @Test
    void manyThreadsWriteWhatOneWrites() throws IOException, InterruptedException, ExecutionException {
        Site site = SampleSite.withAddress();
        Map<String, byte[]> alone = write(site);
        DataFiles data = new DataFiles(site, Map.of(), DataParts.of(site));
        List<DataFile> files = new ArrayList<>(Stream.generate(() -> files(site))
                .limit(20)
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(files, new Random(4));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> written = threads.invokeAll(files.stream()
                    .map(f -> (Callable<byte[]>) () -> bytes(data, f))
                    .toList());
            for (int i = 0; i < files.size(); i++) {
                assertArrayEquals(
                        alone.get(files.get(i).path().value()), written.get(i).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aSiteWithoutReportsHasHeadsAlone() throws IOException {
        Map<String, byte[]> written = write(SampleSite.empty());
        int tables = Arrays.stream(SiteTable.values())
                .mapToInt(table -> table.formats().size())
                .sum();
        assertEquals(tables + DataFormat.values().length, written.size());
        assertEquals(1, text(written.get("data/observations.csv")).lines().count());
        assertEquals(
                1,
                text(written.get("data/indicators/review.closed.csv")).lines().count());
        Map<String, Object> json =
                TinyJson.object(TinyJson.read(text(written.get("data/indicators/review.closed.json"))));
        assertEquals(List.of(), json.get("series"));
    }

    @Test
    void theThemesWordsGoBeforeItsOwn() throws IOException {
        Site site = SampleSite.withAddress();
        DataFiles data =
                new DataFiles(site, Map.of("reasonHoldsRounded", "{0} rounds to the left"), DataParts.of(site));
        byte[] checks = bytes(data, new SiteData(SiteTable.CHECKS, DataFormat.CSV));
        assertEquals("92.77…% rounds to the left", rows(checks).get(0).getField("explanation"));
    }

    @Test
    void aStreamThatTakesNothingIsReported() throws IOException {
        Site site = SampleSite.withAddress();
        DataFiles data = new DataFiles(site, Map.of(), DataParts.of(site));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        for (DataFile file : files(site)) {
            assertThrows(IOException.class, () -> file.write(data, full), file.path()::value);
        }
    }
}
