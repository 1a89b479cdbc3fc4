package dev.sitegen.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The types of the manual's tables as parts of a JSON schema. A value without quotes may be a number or a flag for YAML and a text for a
 * reader, and a key with nothing behind its colon counts as absent.
 */
final class SchemaTypes {

    private static final String MONTH_DAY = "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
    private static final String DATE = "\\d{4}-" + MONTH_DAY;

    private SchemaTypes() {}

    /**
     * The schema of a key.
     *
     * @param type the cell with its type, in English
     * @param meaning the cell with its meaning
     */
    static Map<String, Object> of(String type, String meaning) {
        if (type.startsWith("mapping: ")) {
            return mapping(type.endsWith(" to list") ? texts() : text());
        }
        return switch (type) {
            case "text", "id", "address", "time zone", "page, column or address", "regular expression (Java)" -> text();
            case "percentage, such as `30%`" -> text();
            case "list", "list of `row.column`" -> texts();
            case "word" -> choice(Manual.codes(meaning));
            case "year" -> year();
            case "flag", "`true`, `false`" -> flag();
            case "date" -> pattern(DATE);
            case "date, or date and time" -> pattern(DATE + "(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?");
            case "`HH:MM`" -> pattern("(?:[01]\\d|2[0-3]):[0-5]\\d");
            case "`MM-DD` or `none`" -> monthDay();
            case "`#rrggbb`" -> pattern("#[0-9a-fA-F]{6}");
            case "0–9" -> any(ordered("type", "integer", "minimum", 0, "maximum", 9), pattern("\\d"));
            default -> type.matches("`[^`]+`(?:, `[^`]+`)*") ? choice(Manual.codes(type)) : unknown(type);
        };
    }

    /** A word of a list, or any other. */
    private static Map<String, Object> unknown(String type) {
        if (Manual.codes(type).isEmpty()) {
            throw new IllegalArgumentException("a type of the manual without a schema: " + type);
        }
        return text();
    }

    static Map<String, Object> text() {
        return ordered("type", List.of("string", "number", "boolean", "null"));
    }

    /** A text that must be there. */
    static Map<String, Object> required(Map<String, Object> schema) {
        Map<String, Object> required = new LinkedHashMap<>(schema);
        if (schema.get("type") instanceof List<?> types && types.contains("null")) {
            required.put(
                    "type", types.stream().filter(type -> !type.equals("null")).toList());
            required.put("minLength", 1);
        }
        if (schema.get("enum") instanceof List<?> values) {
            required.put("enum", values.stream().filter(value -> value != NONE).toList());
        }
        return required;
    }

    /** Nothing behind the colon, among values. */
    static final Object NONE = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    static Map<String, Object> texts() {
        return any(text(), ordered("type", "array", "items", text()));
    }

    static Map<String, Object> choice(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a type without words");
        }
        List<Object> values = new ArrayList<>(words);
        values.add(NONE);
        return ordered("enum", values);
    }

    static Map<String, Object> flag() {
        return ordered("enum", Arrays.asList(true, false, "true", "false", NONE));
    }

    static Map<String, Object> year() {
        return any(ordered("type", "integer", "minimum", 1900, "maximum", 2099), pattern("(?:19|20)\\d{2}"));
    }

    static Map<String, Object> monthDay() {
        return pattern(MONTH_DAY + "|none");
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered("type", List.of("string", "null"), "pattern", "^(?:" + pattern + ")$");
    }

    static Map<String, Object> mapping(Map<String, Object> values) {
        return ordered("type", List.of("object", "null"), "additionalProperties", values);
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return ordered("type", List.of("array", "null"), "items", items);
    }

    static Map<String, Object> any(Map<String, Object> one, Map<String, Object> other) {
        return ordered("anyOf", List.of(one, other));
    }

    static Map<String, Object> ordered(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    /** An object with these keys and no other. */
    static Map<String, Object> object(Map<String, Map<String, Object>> properties, List<String> required) {
        Map<String, Object> object = ordered("type", "object", "additionalProperties", false);
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    /** The same for keys that all have texts. */
    static Map<String, Object> objectOfTexts(List<String> keys, String... required) {
        Map<String, Map<String, Object>> properties = keys.stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> List.of(required).contains(key) ? required(text()) : text(),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return object(properties, List.of(required));
    }
}
