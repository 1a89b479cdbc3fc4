package example.desk;

import java.util.Map;

/**
 * A report as it is kept. Its parts are texts as they were typed, also when something is wrong with them: a problem keeps a report from being
 * published, not from being saved.
 *
 * @param id its number in the database
 * @param key what it is about; no two reports have the same
 * @param version counts how often it was saved, so that nobody overwrites what somebody else has written meanwhile
 * @param draft whether it is not finished, and is left out of the site
 * @param fields the fields that site.yaml declares, by key
 * @param text its text in Markdown
 * @param tables the tables of its form as CSV, by id
 */
public record StoredReport(
        long id,
        Key key,
        int version,
        String title,
        String date,
        String documentNumber,
        boolean draft,
        Map<String, String> fields,
        String text,
        Map<String, String> tables) {

    /** Column, year and organization. */
    public record Key(String column, int year, String organization) {}

    /** The same report, as if it had been typed into a later version. */
    StoredReport withVersion(int other) {
        return new StoredReport(id, key, other, title, date, documentNumber, draft, fields, text, tables);
    }
}
