package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A column (栏目): a kind of report, such as 法治政府建设年度报告.
 *
 * @param id the name of its directory
 * @param name its name
 * @param description what it holds, or empty
 * @param keywords its keywords
 * @param type the ColumnType tag of 国办发〔2017〕47号
 * @param form the id of the form its reports follow, or empty
 * @param deadlines when its reports are due
 * @param yearEnds the last day of the year that a report is about: 12-31, or 08-31 for school years; empty for budgets and plans, which
 *     are published before their year is over
 * @param position where site.yaml names it
 */
public record Column(
        String id,
        String name,
        String description,
        List<String> keywords,
        String type,
        String form,
        Deadlines deadlines,
        Optional<MonthDay> yearEnds,
        SourcePosition position) {

    /** The end of a calendar year. */
    public static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);

    /**
     * Copies the list.
     *
     * @param id the name of its directory
     * @param name its name
     * @param description what it holds, or empty
     * @param keywords its keywords
     * @param type the ColumnType tag of 国办发〔2017〕47号
     * @param form the id of the form its reports follow, or empty
     * @param deadlines when its reports are due
     * @param yearEnds the last day of the year that a report is about: 12-31, or 08-31 for school years; empty for
     *     budgets and plans, which are published before their year is over
     * @param position where site.yaml names it
     */
    public Column {
        keywords = List.copyOf(keywords);
    }

    /**
     * A column whose reports follow no form and are never due.
     *
     * @param id the name of its directory
     * @param name its name
     * @param description what it holds, or empty
     * @param keywords its keywords
     * @param type the ColumnType tag of 国办发〔2017〕47号
     * @param position where site.yaml names it
     */
    public Column(
            String id, String name, String description, List<String> keywords, String type, SourcePosition position) {
        this(id, name, description, keywords, type, "", Deadlines.NONE, Optional.of(END_OF_YEAR), position);
    }

    /**
     * A column whose reports are never due.
     *
     * @param id the name of its directory
     * @param name its name
     * @param description what it holds, or empty
     * @param keywords its keywords
     * @param type the ColumnType tag of 国办发〔2017〕47号
     * @param form the id of the form its reports follow, or empty
     * @param position where site.yaml names it
     */
    public Column(
            String id,
            String name,
            String description,
            List<String> keywords,
            String type,
            String form,
            SourcePosition position) {
        this(id, name, description, keywords, type, form, Deadlines.NONE, Optional.of(END_OF_YEAR), position);
    }

    /**
     * {@return the last day of a year that a report is about; empty if reports may be published before it is over}
     *
     * @param year the year reported on
     */
    public Optional<LocalDate> lastDayOf(int year) {
        return yearEnds.map(day -> day.atYear(year));
    }

    /**
     * {@return the last day in time for an organization's report on a year; empty when none is required: its kind has
     * no deadline, it is exempt, it did not exist in that year, or it was gone before the day came}
     *
     * @param organization an organization of the site
     * @param year the year reported on
     */
    public Optional<LocalDate> deadline(Organization organization, int year) {
        if (!organization.existedIn(year) || organization.exempt().contains(id)) {
            return Optional.empty();
        }
        return deadlines
                .of(organization.kind(), year)
                .filter(day ->
                        organization.until().map(last -> !last.isBefore(day)).orElse(true));
    }
}
