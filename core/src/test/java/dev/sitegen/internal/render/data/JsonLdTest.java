package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.base.text.TinyJson.array;
import static dev.sitegen.internal.base.text.TinyJson.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.base.text.TinyJson;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    private static Map<String, Object> read(String text) {
        assertFalse(text.contains("<"), text);
        Map<String, Object> json = object(TinyJson.read(text));
        assertEquals("https://schema.org", json.get("@context"));
        return json;
    }

    private static Report report(Site site, String organization) {
        return site.report(new ReportKey("law", 2023, organization)).orElseThrow();
    }

    @Test
    void aReportHasItsOrganizationAndItsPath() throws IOException {
        Site site = SampleSite.withAddress();
        List<Object> graph = array(read(new JsonLd(site, Map.of("home", "主</script>页")).report(report(site, "county")))
                .get("@graph"));
        assertEquals(2, graph.size());
        Map<String, Object> report = object(graph.get(0));
        assertEquals("Report", report.get("@type"));
        assertEquals("示例县2023年法治政府建设情况报告", report.get("name"));
        assertEquals("2024-02-18T09:30:00+08:00", report.get("datePublished"));
        assertEquals("2024-02-01", report.get("dateCreated"));
        assertEquals("示府〔2024〕1号", report.get("reportNumber"));
        Map<String, Object> publisher = object(report.get("publisher"));
        assertEquals("GovernmentOrganization", publisher.get("@type"));
        assertEquals("500231", publisher.get("identifier"));
        Map<String, Object> trail = object(graph.get(1));
        assertEquals("BreadcrumbList", trail.get("@type"));
        List<Object> steps = array(trail.get("itemListElement"));
        assertEquals("主</script>页", object(steps.get(0)).get("name"));
        assertEquals(SampleSite.BASE + "law/index.html", object(steps.get(1)).get("item"));
        assertEquals(2, steps.size(), "the page itself is the report");
    }

    @Test
    void anOrganizationNamesTheOneAbove() throws IOException {
        Site site = SampleSite.withAddress();
        Object report = array(read(new JsonLd(site, Map.of()).report(report(site, "justice")))
                        .get("@graph"))
                .get(0);
        Map<String, Object> publisher = object(object(report).get("publisher"));
        assertEquals("示例县人民政府", object(publisher.get("parentOrganization")).get("name"));
    }

    @Test
    void anIndicatorIsADataset() throws IOException {
        Site site = SampleSite.withAddress();
        Map<String, Object> set =
                read(new JsonLd(site, Map.of()).indicator(site.indicators().get("review.closed")));
        assertEquals("Dataset", set.get("@type"));
        assertEquals("2022/2023", set.get("temporalCoverage"));
        assertEquals(SampleSite.BASE + "indicators/review.closed.html", set.get("url"));
        assertTrue(((String) set.get("description")).length() >= 50);
        List<Object> files = array(set.get("distribution"));
        assertEquals(3, files.size());
        assertEquals("DataDownload", object(files.get(0)).get("@type"));
        assertEquals("text/csv", object(files.get(1)).get("encodingFormat"));
        assertEquals(
                SampleSite.BASE + "data/indicators/review.closed.csv",
                object(files.get(1)).get("contentUrl"));
    }

    @Test
    void aYearIsADatasetOfWhatItsReportsState() throws IOException {
        Site site = SampleSite.withAddress();
        Map<String, Object> set = read(new JsonLd(site, Map.of()).year(2022));
        assertEquals("2022", set.get("temporalCoverage"));
        List<Object> variables = array(set.get("variableMeasured"));
        assertEquals(1, variables.size());
        assertEquals("review.closed", object(variables.get(0)).get("propertyID"));
        assertEquals("件", object(variables.get(0)).get("unitText"));
    }

    @Test
    void withoutAnAddressOfTheSiteThereIsNone() throws IOException {
        Site site = SampleSite.withoutAddress();
        JsonLd data = new JsonLd(site, Map.of());
        assertEquals("", data.report(report(site, "county")));
        assertEquals("", data.indicator(site.indicators().get("review.closed")));
        assertEquals("", data.year(2023));
    }

    @Test
    void anIndicatorWithoutFiguresIsADatasetAsWell() throws IOException {
        Site site = SampleSite.empty();
        Map<String, Object> set =
                read(new JsonLd(site, Map.of()).indicator(site.indicators().get("review.closed")));
        assertFalse(set.containsKey("temporalCoverage"));
    }
}
