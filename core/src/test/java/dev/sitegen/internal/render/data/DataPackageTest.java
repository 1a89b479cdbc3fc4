package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.base.text.TinyJson.array;
import static dev.sitegen.internal.base.text.TinyJson.object;
import static dev.sitegen.internal.render.data.DataBytes.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sitegen.internal.base.text.TinyJson;
import dev.sitegen.internal.kind.SiteData;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DataPackageTest {

    private static final String PROFILE = "/data/profiles/datapackage-2.0.json";

    private static String text(Site site, SiteTable table) throws IOException {
        return new String(
                bytes(
                        new DataFiles(site, Map.of(), DataParts.of(site)),
                        new SiteData(table, table.formats().get(table.formats().size() - 1))),
                StandardCharsets.UTF_8);
    }

    private static Map<String, Object> describe(Site site) throws IOException {
        return object(TinyJson.read(text(site, SiteTable.DATAPACKAGE)));
    }

    @Test
    void isAsItsProfileDemands() throws IOException {
        Object profile;
        try (InputStream in = DataPackageTest.class.getResourceAsStream(PROFILE)) {
            profile = TinyJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Site site : List.of(
                SampleSite.withAddress(), SampleSite.withoutAddress(), SampleSite.english(), SampleSite.empty())) {
            assertEquals(List.of(), JsonSchema.check(describe(site), profile));
        }
        Map<String, Object> broken = describe(SampleSite.withAddress());
        object(array(broken.get("resources")).get(0)).remove("path");
        assertFalse(JsonSchema.check(broken, profile).isEmpty());
    }

    @Test
    void everyCellIsAsDescribed() throws IOException {
        Site site = SampleSite.withAddress();
        for (Object item : array(describe(site).get("resources"))) {
            Map<String, Object> resource = object(item);
            List<Map<String, Object>> fields = array(
                            object(resource.get("schema")).get("fields"))
                    .stream()
                    .map(TinyJson::object)
                    .toList();
            List<CsvRecord> records = records(site, resource);
            assertEquals(
                    fields.stream().map(f -> f.get("name")).toList(),
                    records.get(0).getFields());
            for (CsvRecord row : records.subList(1, records.size())) {
                for (int i = 0; i < fields.size(); i++) {
                    check(row.getField(i), fields.get(i));
                }
            }
        }
    }

    private static List<CsvRecord> records(Site site, Map<String, Object> resource) throws IOException {
        SiteTable table = SiteTable.valueOf(resource.get("name").toString().toUpperCase(Locale.ROOT));
        assertEquals(table.key() + "." + "csv", resource.get("path"));
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text(site, table))) {
            return reader.stream().toList();
        }
    }

    private static void check(String cell, Map<String, Object> field) {
        Map<String, Object> constraints = object(field.get("constraints"));
        if (cell.isEmpty()) {
            assertEquals(false, constraints.get("required"), field::toString);
            return;
        }
        if (constraints.containsKey("enum")) {
            assertTrue(array(constraints.get("enum")).contains(cell), cell);
        }
        switch ((String) field.get("type")) {
            case "number" -> assertFalse(new BigDecimal(cell).toPlainString().isEmpty());
            case "integer" -> assertTrue(Integer.parseInt(cell) >= 0);
            case "year" -> assertTrue(cell.matches("\\d{4}"), cell);
            case "date" -> assertEquals(cell, LocalDate.parse(cell).toString());
            case "datetime" -> assertTrue(OffsetDateTime.parse(cell).getYear() > 2000);
            case "boolean" -> assertTrue(cell.matches("true|false"), cell);
            case "array" -> assertFalse(array(TinyJson.read(cell)).isEmpty());
            case "object" -> assertFalse(object(TinyJson.read(cell)).isEmpty());
            default -> assertEquals("string", field.get("type"));
        }
    }

    @Test
    void keysAreUniqueAndLeadSomewhere() throws IOException {
        Site site = SampleSite.withAddress();
        Map<String, Map<String, Object>> schemas = new HashMap<>();
        Map<String, List<CsvRecord>> tables = new HashMap<>();
        for (Object item : array(describe(site).get("resources"))) {
            Map<String, Object> resource = object(item);
            schemas.put((String) resource.get("name"), object(resource.get("schema")));
            tables.put((String) resource.get("name"), records(site, resource));
        }
        schemas.forEach((name, schema) -> {
            List<List<String>> keys = values(tables.get(name), array(schema.get("primaryKey")));
            assertEquals(keys.size(), new HashSet<>(keys).size(), name);
            for (Object item : array(schema.getOrDefault("foreignKeys", List.of()))) {
                Map<String, Object> reference = object(object(item).get("reference"));
                String target = reference.get("resource").equals("") ? name : (String) reference.get("resource");
                Set<List<String>> there = new HashSet<>(values(tables.get(target), array(reference.get("fields"))));
                values(tables.get(name), array(object(item).get("fields"))).stream()
                        .filter(key -> !key.contains(""))
                        .forEach(key -> assertTrue(there.contains(key), () -> name + ": " + key));
            }
        });
    }

    @Test
    void theTemplatesLeadToTheFilesOfEachReport() throws IOException {
        for (Site site : List.of(SampleSite.withAddress(), SampleSite.withoutAddress())) {
            Map<String, Object> files = object(describe(site).get("reportFiles"));
            assertEquals("reports", files.get("resource"));
            List<Object> templates = array(files.get("pathTemplates"));
            assertEquals(DataFiles.OF_REPORT.size(), templates.size());
            String root = site.info().baseUrl().map(Object::toString).orElse("../");
            for (Report report : site.reports()) {
                ReportKey key = report.key();
                for (int i = 0; i < templates.size(); i++) {
                    String path = templates
                            .get(i)
                            .toString()
                            .replace("{column}", key.column())
                            .replace("{year}", String.valueOf(key.year()))
                            .replace("{organization}", key.organization());
                    assertEquals(root + Addresses.reportData(key, DataFiles.OF_REPORT.get(i)), path);
                }
            }
        }
    }

    /** The values of some columns, row by row. */
    private static List<List<String>> values(List<CsvRecord> table, List<Object> columns) {
        List<Integer> places =
                columns.stream().map(c -> table.get(0).getFields().indexOf(c)).toList();
        return table.stream()
                .skip(1)
                .map(row -> places.stream().map(row::getField).collect(Collectors.toList()))
                .toList();
    }

    @Test
    void everyTableAndColumnHasATitleInBothLanguages() throws IOException {
        for (Site site : List.of(SampleSite.withAddress(), SampleSite.english())) {
            assertFalse(text(site, SiteTable.DATAPACKAGE).contains("\"data"), "a word is missing");
        }
        assertEquals(
                DataTexts.of(Locale.SIMPLIFIED_CHINESE, Map.of()).all().keySet(),
                DataTexts.of(Locale.ENGLISH, Map.of()).all().keySet());
    }
}
