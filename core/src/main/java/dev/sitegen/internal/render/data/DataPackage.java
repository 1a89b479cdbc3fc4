package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.base.xlsx.TextStream;
import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The description of the tables for machines, as of the Data Package standard 2.0 and its Table Schema.
 */
final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final Pattern NAME = Pattern.compile("[-a-z0-9._]+");
    private static final int FIRST_YEAR = 1900;

    /** Directory of the description itself. */
    private static final String DIRECTORY = "data/";

    private static final Pattern LICENSE_NAME = Pattern.compile("[A-Za-z0-9._-]+");

    private final Site site;
    private final SiteTables tables;
    private final DataParts parts;
    private final DataTexts words;
    private final WebAddresses addresses;

    DataPackage(Site site, SiteTables tables, DataParts parts, DataTexts words, WebAddresses addresses) {
        this.site = site;
        this.tables = tables;
        this.parts = parts;
        this.words = words;
        this.addresses = addresses;
    }

    /** Writes it, and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        TextStream stream = new TextStream(out);
        Json json = Json.ofFile(stream.text()).object();
        SiteInfo info = site.info();
        json.member("$schema", PROFILE);
        json.member(
                "name",
                NAME.matcher(info.filings().domain()).matches() ? info.filings().domain() : "disclosure-figures");
        json.member("title", words.fill("dataPackageTitle", info.name()));
        json.member("description", words.fill("dataPackageDescription", info.name()));
        if (addresses.areAbsolute()) {
            json.member("homepage", addresses.root());
        }
        license(json);
        contributors(json);
        sources(json);
        json.name("resources").array();
        for (Table<?> table : tables.all()) {
            resource(table, json.object());
            json.end();
        }
        json.end();
        filesOfReports(json);
        json.end();
        stream.text().append('\n');
        stream.flush();
    }

    /** Writes the licence by its address, or by a name as programs know it (CC-BY-4.0) where it may be one. */
    private void license(Json json) {
        String license = site.info().license();
        if (license.isEmpty()) {
            return;
        }
        json.name("licenses").array().row();
        if (site.info().hasLicenseAddress()) {
            json.member("path", license);
        } else {
            String name = license.replace(' ', '-');
            json.member("name", LICENSE_NAME.matcher(name).matches() ? name : "other")
                    .member("title", license);
        }
        json.end().end();
    }

    private void contributors(Json json) {
        SiteInfo info = site.info();
        String publisher =
                info.owner().organizer().isEmpty() ? info.name() : info.owner().organizer();
        json.name("contributors").array().row().member("title", publisher);
        json.member("roles", List.of("publisher")).end().end();
    }

    private void sources(Json json) {
        json.name("sources").array().row().member("title", site.info().name());
        json.memberIfAny("path", addresses.root()).end().end();
    }

    private void resource(Table<?> table, Json json) {
        json.member("name", table.name());
        path(table, json);
        json.member("type", "table");
        json.member("title", words.get("dataTable." + table.name()));
        json.memberIfAny("description", words.ifAny("dataTable." + table.name() + ".description"));
        json.member("format", "csv").member("mediatype", "text/csv").member("encoding", "utf-8");
        json.name("dialect").row().member("header", true).member("delimiter", ",");
        json.member("lineTerminator", "\r\n").member("quoteChar", "\"").member("doubleQuote", true);
        json.end();
        json.name("schema").object();
        json.name("fields").array();
        for (Field<?> field : table.fields()) {
            field(table.name(), field, json.object());
            json.end();
        }
        json.end();
        json.member("missingValues", List.of(""));
        json.member("primaryKey", table.primaryKey());
        foreignKeys(table.references(), json);
        json.end();
    }

    /** One path, or all paths of a table that is cut; each part begins with the names of the columns. */
    private void path(Table<?> table, Json json) {
        SiteTable file = SiteTable.valueOf(table.name().toUpperCase(Locale.ROOT));
        List<String> paths = new ArrayList<>();
        for (int part = 1; part <= parts.count(file); part++) {
            paths.add(
                    Addresses.siteData(file.key(), DataFormat.CSV, part).value().substring(DIRECTORY.length()));
        }
        if (paths.size() == 1) {
            json.member("path", paths.get(0));
        } else {
            json.member("path", paths);
        }
    }

    /**
     * Writes where each report has its own figures: as addresses with names of columns of the table of reports, so that the
     * description does not grow with them.
     */
    private void filesOfReports(Json json) {
        String root = addresses.areAbsolute() ? addresses.root() : "../";
        json.name("reportFiles").object().member("description", words.get("dataReportFiles"));
        json.member("resource", SiteTable.REPORTS.key());
        json.member(
                "pathTemplates",
                DataFiles.OF_REPORT.stream()
                        .map(format -> root + "{column}/{year}/{organization}." + format.extension())
                        .toList());
        json.end();
    }

    private void field(String table, Field<?> field, Json json) {
        json.member("name", field.name()).member("type", field.type().key());
        if (field.type() == Type.ADDRESS && addresses.areAbsolute()) {
            json.member("format", "uri");
        }
        String word = words.ofField(table, field.name());
        json.member("title", words.get(word));
        json.memberIfAny("description", words.ifAny(word + ".description"));
        if (!field.categories().isEmpty()) {
            json.name("categories").array();
            for (Category category : field.categories()) {
                json.row().member("value", category.value());
                json.member("label", category.label()).end();
            }
            json.end();
        }
        constraints(field, json);
    }

    private static void constraints(Field<?> field, Json json) {
        json.name("constraints").row().member("required", field.required());
        if (!field.categories().isEmpty()) {
            json.member("enum", field.categories().stream().map(Category::value).toList());
        }
        if (field.type() == Type.INTEGER) {
            json.member("minimum", 0);
        }
        if (field.type() == Type.YEAR) {
            json.member("minimum", FIRST_YEAR);
        }
        json.end();
    }

    private static void foreignKeys(List<Reference> references, Json json) {
        if (references.isEmpty()) {
            return;
        }
        json.name("foreignKeys").array();
        for (Reference reference : references) {
            json.row().member("fields", reference.fields());
            json.name("reference").row().member("resource", reference.table());
            json.member("fields", reference.targets()).end().end();
        }
        json.end();
    }
}
