package example.desk;

import dev.sitegen.SiteGenerator;
import dev.sitegen.model.Column;
import dev.sitegen.model.DeclaredField;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of the settings that forms are made of, as the library reads them.
 *
 * @param name the name of the site
 * @param columns the columns by id
 * @param organizations the organizations by id
 * @param fields the fields that site.yaml declares
 * @param forms the forms with their tables
 */
public record Settings(
        String name,
        Map<String, Column> columns,
        Map<String, Organization> organizations,
        List<DeclaredField> fields,
        Forms forms) {

    static Settings of(Content content) throws IOException {
        SiteGenerator generator =
                SiteGenerator.create(content.only(report -> false).source());
        Site site = generator.load();
        return new Settings(
                site.info().name(), site.columns(), site.organizations(), generator.fields(), generator.forms());
    }

    /** The name of a column; its id if site.yaml does not declare it any more. */
    public String columnName(String id) {
        return columns.containsKey(id) ? columns.get(id).name() : id;
    }

    /** The inputs of a report for declared fields, and for those that it has kept from a former site.yaml. */
    public List<FieldInput> fieldsOf(StoredReport report) {
        List<FieldInput> inputs = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>(report.fields());
        for (DeclaredField field : fields) {
            String value = left.remove(field.key());
            String label = field.label().isEmpty() ? field.key() : field.label();
            inputs.add(new FieldInput(
                    field.key(), label, field.type().name(), field.values(), value == null ? "" : value));
        }
        left.forEach((key, value) -> inputs.add(new FieldInput(key, key, "TEXT", List.of(), value)));
        return inputs;
    }

    /** The inputs of a report for the tables of its form, and for those that it has beside it. */
    public Collection<TableInput> tablesOf(StoredReport report) {
        Map<String, TableInput> inputs = new LinkedHashMap<>();
        for (FormTable table : formTables(report.key())) {
            String csv = report.tables().getOrDefault(table.id(), "");
            inputs.put(table.id(), new TableInput(table.id(), table.name(), csv));
        }
        report.tables().forEach((id, csv) -> inputs.putIfAbsent(id, new TableInput(id, id, csv)));
        return inputs.values();
    }

    /** The tables that a report has by its form; none if its column has no form in its year. */
    List<FormTable> formTables(StoredReport.Key key) {
        return columns.containsKey(key.column())
                ? forms.of(columns.get(key.column()), key.year())
                        .map(Form::tables)
                        .orElse(List.of())
                : List.of();
    }

    /** An input for a field: its type is a word of {@link dev.sitegen.model.OwnField.Type}. */
    public record FieldInput(String key, String label, String type, List<String> values, String value) {}

    /** An input for a table as CSV. */
    public record TableInput(String id, String name, String csv) {}
}
