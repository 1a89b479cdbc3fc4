package example.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The inputs of the form of a report, as a browser sends them. */
final class ReportForm {

    private final Map<String, String> typed;
    private final Settings settings;

    ReportForm(Map<String, String> typed, Settings settings) {
        this.typed = typed;
        this.settings = settings;
    }

    /** The button that was pressed. */
    String action() {
        return typed.getOrDefault("action", "save");
    }

    /** The report as it was typed, with the version that was shown. */
    StoredReport over(StoredReport saved) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Settings.FieldInput field : settings.fieldsOf(saved)) {
            put(fields, field.key(), ReportFile.FIELD + field.key());
        }
        Map<String, String> tables = new LinkedHashMap<>();
        for (Settings.TableInput table : settings.tablesOf(saved)) {
            put(tables, table.id(), ReportFile.TABLE + table.id());
        }
        return new StoredReport(
                saved.id(),
                key(saved.key().column()),
                number("version"),
                line("title"),
                line("date"),
                line("documentNumber"),
                typed.containsKey("draft"),
                fields,
                text(ReportFile.TEXT),
                tables);
    }

    private void put(Map<String, String> values, String name, String input) {
        String value = text(input);
        if (!value.isBlank()) {
            values.put(name, value);
        }
    }

    /** The key of a new report. */
    StoredReport.Key key() {
        return key(line("column"));
    }

    /** Browsers send only what the form allows; what the paths of files are made of is checked all the same. */
    private StoredReport.Key key(String column) {
        int year = number("year");
        String organization = line("organization");
        if (year < 1000
                || year > 9999
                || !settings.columns().containsKey(column)
                || !settings.organizations().containsKey(organization)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "no such report: " + column + ", " + year + ", " + organization);
        }
        return new StoredReport.Key(column, year, organization);
    }

    /** A text of one line. */
    private String line(String input) {
        return text(input).replace('\n', ' ').strip();
    }

    private String text(String input) {
        return kept(typed.getOrDefault(input, ""));
    }

    /** A text as it is kept: with line feeds alone at the ends of its lines, and without NUL, which PostgreSQL refuses. */
    static String kept(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private int number(String input) {
        try {
            return Integer.parseInt(line(input));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, input + ": " + line(input), e);
        }
    }
}
