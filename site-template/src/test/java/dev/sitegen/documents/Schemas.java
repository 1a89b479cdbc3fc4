package dev.sitegen.documents;

import static dev.sitegen.documents.SchemaTypes.any;
import static dev.sitegen.documents.SchemaTypes.choice;
import static dev.sitegen.documents.SchemaTypes.flag;
import static dev.sitegen.documents.SchemaTypes.list;
import static dev.sitegen.documents.SchemaTypes.mapping;
import static dev.sitegen.documents.SchemaTypes.object;
import static dev.sitegen.documents.SchemaTypes.objectOfTexts;
import static dev.sitegen.documents.SchemaTypes.ordered;
import static dev.sitegen.documents.SchemaTypes.text;
import static dev.sitegen.documents.SchemaTypes.texts;
import static dev.sitegen.documents.SchemaTypes.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON schemas (draft-07) of the YAML files of a site: keys as the readers know them, types and descriptions as the tables of both manuals
 * have them.
 */
final class Schemas {

    private final Manual english;
    private final Manual chinese;
    private final ReaderKeys readers;

    Schemas(Manual english, Manual chinese, ReaderKeys readers) {
        this.english = english;
        this.chinese = chinese;
        this.readers = readers;
    }

    /** Every schema by the name of its file. */
    Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        all.put("site", titled("site.yaml", site()));
        all.put("organizations", titled("organizations.yaml", mapping(table("4", 0, Map.of()))));
        all.put("indicators", titled("indicators.yaml", indicators()));
        all.put("form", titled("forms/*.yaml", form()));
        all.put("report", titled("reports/**/*.md", table("6", 0, Map.of("attachments", attachments()))));
        all.put("page", titled("pages/**/*.md", table("7", 0, Map.of())));
        return all;
    }

    private static Map<String, Object> titled(String title, Map<String, Object> schema) {
        Map<String, Object> titled =
                ordered("$schema", "http://json-schema.org/draft-07/schema#", "title", "site-gen: " + title);
        titled.putAll(schema);
        titled.computeIfPresent("type", (key, type) -> "object");
        return titled;
    }

    /** The keys of site.yaml; those with a dot are keys of mappings. */
    private Map<String, Object> site() {
        Map<String, Object> mark = objectOfTexts(readers.of("mark"), "link");
        Map<String, Map<String, Object>> special = Map.of(
                "columns", mapping(column()),
                "residue", residue(),
                "fields", mapping(table("3.3", 0, Map.of())),
                "sources", list(table("3.6", 0, Map.of())),
                "filings.partyMark", mark,
                "filings.findErrors", mark);
        Map<String, Object> flat = table("3", 0, special);
        Map<String, Map<String, Object>> nested = new LinkedHashMap<>();
        properties(flat).forEach((key, schema) -> put(nested, key, schema));
        return object(nested, List.of("name", "columns"));
    }

    private static void put(Map<String, Map<String, Object>> into, String key, Map<String, Object> schema) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            into.put(key, schema);
            return;
        }
        Map<String, Object> inner = into.computeIfAbsent(key.substring(0, dot), name -> {
            Map<String, Object> empty = object(new LinkedHashMap<>(), List.of());
            empty.put("type", List.of("object", "null"));
            return empty;
        });
        put(properties(inner), key.substring(dot + 1), schema);
    }

    /** The rules that come with site-gen can be changed in part; a rule of one's own says what it looks for. */
    private Map<String, Object> residue() {
        Map<String, Object> own = table("3.2", 0, Map.of());
        own.put(
                "anyOf",
                Stream.of("words", "pattern", "measures")
                        .map(key -> ordered("required", List.of(key)))
                        .toList());
        Map<String, Object> shipped = new LinkedHashMap<>();
        readers.shippedRules().forEach(id -> shipped.put(id, table("3.2", 0, Map.of())));
        Map<String, Object> residue = mapping(own);
        residue.put("properties", shipped);
        return residue;
    }

    private Map<String, Object> column() {
        Map<String, Map<String, Object>> days = new LinkedHashMap<>();
        readers.of("deadlines").forEach(kind -> days.put(kind, SchemaTypes.monthDay()));
        Map<String, Map<String, Object>> part = new LinkedHashMap<>();
        part.put("title", SchemaTypes.required(text()));
        part.put("words", texts());
        part.put("optional", flag());
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        sections.put("severity", choice(List.of("error", "warning", "none")));
        sections.put("ordered", flag());
        sections.put("from", year());
        sections.put("parts", list(object(part, List.of("title"))));
        requireKeys("part", part);
        requireKeys("sections", sections);
        Map<String, Object> none = choice(List.of("none"));
        return table(
                "3",
                1,
                Map.of(
                        "deadlines", any(none, object(days, List.of())),
                        "sections", any(none, object(sections, List.of()))));
    }

    private void requireKeys(String mapping, Map<String, Map<String, Object>> properties) {
        if (!properties.keySet().containsAll(readers.of(mapping))
                || properties.size() != readers.of(mapping).size()) {
            throw new IllegalStateException(mapping + ": " + readers.of(mapping) + ", not " + properties.keySet());
        }
    }

    private Map<String, Object> indicators() {
        Map<String, Object> file = ordered("type", "object");
        file.put("properties", ordered("checks", list(table("5", 1, Map.of()))));
        file.put("additionalProperties", table("5", 0, Map.of()));
        return file;
    }

    private Map<String, Object> attachments() {
        return list(objectOfTexts(readers.of("attachment"), "file"));
    }

    private Map<String, Object> form() {
        Map<String, Map<String, Object>> special = Map.of(
                "columns", list(reference("columns")),
                "rows", list(reference("rows")),
                "carry", objectOfTexts(readers.of("carry")),
                "identities", list(objectOfTexts(readers.of("identity"))));
        Map<String, Object> form = table("6.2", 0, Map.of("tables", mapping(table("6.2", 1, special))));
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("columns", any(line("cells"), group("columns", "columns")));
        definitions.put("rows", any(line("line"), group("rows", "rows")));
        form.put("definitions", definitions);
        return form;
    }

    private static Map<String, Object> reference(String definition) {
        return ordered("$ref", "#/definitions/" + definition);
    }

    private Map<String, Object> line(String mapping) {
        Map<String, Object> line = objectOfTexts(readers.of(mapping), "id", "label");
        properties(line).computeIfPresent("columns", (key, schema) -> texts());
        return line;
    }

    private Map<String, Object> group(String mapping, String inner) {
        Map<String, Object> group = objectOfTexts(readers.of(mapping));
        Map<String, Map<String, Object>> properties = properties(group);
        properties.computeIfPresent("columns", (key, schema) -> texts());
        properties.put(inner, list(reference(inner)));
        group.put("required", List.of(inner));
        return group;
    }

    /** The mapping that a table of the manual describes. */
    private Map<String, Object> table(String section, int index, Map<String, Map<String, Object>> special) {
        Manual.Table table = english.table(section, index);
        Manual.Table translated = chinese.table(section, index);
        int type = table.head().indexOf("type");
        int required = table.head().indexOf("required");
        int meaning = table.head().indexOf("meaning");
        Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            List<String> keys = Manual.codes(row.get(0));
            String words = required < 0 ? "" : row.get(required);
            for (String key : keys) {
                boolean must = words.equals("yes") || Manual.codes(words).contains(key);
                Map<String, Object> schema = special.containsKey(key)
                        ? new LinkedHashMap<>(special.get(key))
                        : SchemaTypes.of(row.get(type), row.get(meaning));
                schema = must ? SchemaTypes.required(schema) : schema;
                schema.put(
                        "description", plain(translated.rows().get(i).get(meaning)) + "\n\n" + plain(row.get(meaning)));
                properties.put(key, schema);
                if (must) {
                    all.add(key);
                }
            }
        }
        return object(properties, all);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> properties(Map<String, Object> object) {
        return (Map<String, Map<String, Object>>) object.get("properties");
    }

    /** A cell without its links. */
    private static String plain(String cell) {
        return cell.replaceAll("\\[([^\\]]*)]\\(#[^)]*\\)", "$1").replace("\\|", "|");
    }
}
