package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.Organization;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings of one column or organization that many of its reports contradict: the setting is reported, once. */
final class SettingCauses {

    /** A file that may hold a table of a report: column, year, organization, table. */
    private static final Pattern TABLE = Pattern.compile("reports/([^/]+)/(\\d{4})/([^/]+)/([^/]+)\\.(?:csv|xlsx)");

    private static final Pattern REPORT = Pattern.compile("reports/[^/]+/\\d{4}/([^/]+)\\.md");

    private final Configuration configuration;

    SettingCauses(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The column that lost its form, of a file to which nothing refers; otherwise the file. */
    String ofUnusedFile(Diagnostic unused) {
        return lostForm(unused)
                .map(form -> column(unused).id() + "\n" + form.id())
                .orElse(unused.position().path());
    }

    /** The form that has the table of a file, if the column of its report has none. */
    private Optional<Form> lostForm(Diagnostic unused) {
        Matcher table = TABLE.matcher(unused.position().path());
        if (!table.matches()) {
            return Optional.empty();
        }
        Column column = configuration.columns().get(table.group(1));
        return column == null || !column.form().isEmpty()
                ? Optional.empty()
                : configuration.formWith(table.group(4), Integer.parseInt(table.group(2)));
    }

    private Column column(Diagnostic each) {
        return configuration.columns().get(each.position().path().split("/")[1]);
    }

    /** One problem for the tables of a column that names no form. */
    Optional<Diagnostic> lostForm(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        Column column = column(first);
        return lostForm(first)
                .map(form -> Diagnostic.of(
                        first.code(),
                        column.position(),
                        "FORM",
                        column.name(),
                        column.id(),
                        form.id(),
                        String.valueOf(group.size())));
    }

    /** The organization that did not exist yet, or no more, in the year of a report. */
    String ofReportOutOfOffice(Diagnostic each) {
        return organization(each).map(Organization::id).orElse(each.position().path()) + "\n"
                + each.arguments().get(2);
    }

    private Optional<Organization> organization(Diagnostic each) {
        Matcher report = REPORT.matcher(each.position().path());
        return report.matches()
                ? Optional.ofNullable(configuration.organizations().get(report.group(1)))
                : Optional.empty();
    }

    /** One problem for the reports of an organization on years in which it did not exist. */
    Optional<Diagnostic> outOfOffice(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        TreeSet<String> years = new TreeSet<>();
        group.forEach(each -> years.add(each.arguments().get(1)));
        return organization(first)
                .map(organization -> Diagnostic.of(
                        first.code(),
                        organization.position(),
                        organization.name(),
                        years.first(),
                        first.arguments().get(2) + "_SEVERAL",
                        first.arguments().get(3),
                        String.valueOf(group.size()),
                        years.last()));
    }
}
