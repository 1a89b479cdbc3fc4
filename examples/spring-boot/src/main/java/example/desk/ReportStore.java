package example.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reports in the database. */
@Repository
@Transactional
class ReportStore {

    private static final String REPORTS = "select id, column_id, report_year, organization, version, title, published,"
            + " document_number, draft, report_text from report";

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Part(long report, String name, String content) {}

    /** Every report, the newest year first. */
    List<StoredReport> all() {
        Map<Long, Map<String, String>> fields = parts("report_field");
        Map<Long, Map<String, String>> tables = parts("report_table");
        return jdbc.sql(REPORTS + " order by report_year desc, column_id, organization")
                .query((row, number) -> report(row, fields, tables))
                .list();
    }

    Optional<StoredReport> find(long id) {
        Map<Long, Map<String, String>> fields = parts("report_field");
        Map<Long, Map<String, String>> tables = parts("report_table");
        return jdbc.sql(REPORTS + " where id = :id")
                .param("id", id)
                .query((row, number) -> report(row, fields, tables))
                .optional();
    }

    /** The parts of all reports, by report and name. */
    private Map<Long, Map<String, String>> parts(String table) {
        return jdbc
                .sql("select report, name, content from " + table + " order by name")
                .query(Part.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Part::report, Collectors.toMap(Part::name, Part::content, (a, b) -> a, LinkedHashMap::new)));
    }

    private static StoredReport report(
            ResultSet row, Map<Long, Map<String, String>> fields, Map<Long, Map<String, String>> tables)
            throws SQLException {
        long id = row.getLong("id");
        return new StoredReport(
                id,
                new StoredReport.Key(
                        row.getString("column_id"), row.getInt("report_year"), row.getString("organization")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("published"),
                row.getString("document_number"),
                row.getBoolean("draft"),
                fields.getOrDefault(id, Map.of()),
                row.getString("report_text"),
                tables.getOrDefault(id, Map.of()));
    }

    /**
     * Adds a report.
     *
     * @return its number
     * @throws DuplicateKeyException if there is one of the same column, year and organization
     */
    long add(StoredReport report) {
        KeyHolder number = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into report (column_id, report_year, organization, version, title, published, document_number,"
                                + " draft, report_text) values (:column, :year, :organization, 1, :title, :date, :number, :draft, :text)")
                .params(values(report))
                .update(number, "id");
        long id = number.getKeyAs(Long.class);
        addParts(id, report);
        return id;
    }

    /**
     * Saves a report, unless somebody else has saved it since the version that it has.
     *
     * @return whether it was saved
     * @throws DuplicateKeyException if there is another one of the same column, year and organization
     */
    boolean save(StoredReport report) {
        int saved = jdbc.sql("update report set column_id = :column, report_year = :year, organization = :organization,"
                        + " version = version + 1, title = :title, published = :date, document_number = :number,"
                        + " draft = :draft, report_text = :text where id = :id and version = :version")
                .params(values(report))
                .param("id", report.id())
                .param("version", report.version())
                .update();
        if (saved == 0) {
            return false;
        }
        for (String table : List.of("report_field", "report_table")) {
            jdbc.sql("delete from " + table + " where report = :report")
                    .param("report", report.id())
                    .update();
        }
        addParts(report.id(), report);
        return true;
    }

    private static Map<String, Object> values(StoredReport report) {
        return Map.of(
                "column", report.key().column(),
                "year", report.key().year(),
                "organization", report.key().organization(),
                "title", report.title(),
                "date", report.date(),
                "number", report.documentNumber(),
                "draft", report.draft(),
                "text", report.text());
    }

    private void addParts(long id, StoredReport report) {
        report.fields().forEach((name, content) -> addPart("report_field", id, name, content));
        report.tables().forEach((name, content) -> addPart("report_table", id, name, content));
    }

    private void addPart(String table, long report, String name, String content) {
        jdbc.sql("insert into " + table + " (report, name, content) values (:report, :name, :content)")
                .param("report", report)
                .param("name", name)
                .param("content", content)
                .update();
    }
}
