package example.desk;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application as it runs, with the content of its first start in each test. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DeskTest {

    static final String REPORT = "示例县大数据局2023年工作报告";

    @Value("${local.server.port}")
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Seed seed;

    Browser browser;

    @BeforeEach
    void begin() {
        for (String table :
                List.of("report_field", "report_table", "report", "organization", "setting", "registered_number")) {
            database.sql("delete from " + table).update();
        }
        seed.fill();
        browser = new Browser(port, "zh-CN");
    }

    /** The page on which a report is edited, found by its title in the list. */
    Document editor(String title) {
        return browser.get(browser.get("/").select("td a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href"));
    }
}
