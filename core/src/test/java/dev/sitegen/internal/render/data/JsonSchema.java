package dev.sitegen.internal.render.data;

import static dev.sitegen.internal.base.text.TinyJson.array;
import static dev.sitegen.internal.base.text.TinyJson.object;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Judges JSON by the parts of JSON Schema (draft 7) that the profiles of Data Package are made of. */
final class JsonSchema {

    private final List<String> problems = new ArrayList<>();

    private JsonSchema() {}

    /** Faults of a value, each with its place. */
    static List<String> check(Object value, Object schema) {
        JsonSchema check = new JsonSchema();
        check.check(value, object(schema), "");
        return check.problems;
    }

    private void check(Object value, Map<String, Object> schema, String at) {
        expect(!schema.containsKey("type") || hasType(value, schema.get("type")), at, "type", value);
        expect(!schema.containsKey("enum") || array(schema.get("enum")).contains(value), at, "enum", value);
        alternatives(value, schema, at);
        if (value instanceof String text && schema.get("pattern") instanceof String pattern) {
            expect(Pattern.compile(pattern).matcher(text).find(), at, "pattern", value);
        }
        if (value instanceof Map) {
            members(object(value), schema, at);
        }
        if (value instanceof List) {
            elements(array(value), schema, at);
        }
    }

    private void alternatives(Object value, Map<String, Object> schema, String at) {
        if (schema.containsKey("anyOf")) {
            expect(fits(value, schema.get("anyOf")) > 0, at, "anyOf", value);
        }
        if (schema.containsKey("oneOf")) {
            expect(fits(value, schema.get("oneOf")) == 1, at, "oneOf", value);
        }
    }

    private static long fits(Object value, Object schemas) {
        return array(schemas).stream().filter(s -> check(value, s).isEmpty()).count();
    }

    private void members(Map<String, Object> value, Map<String, Object> schema, String at) {
        array(schema.getOrDefault("required", List.of()))
                .forEach(name -> expect(value.containsKey(name), at, "required", name));
        expect(value.size() >= number(schema, "minProperties"), at, "minProperties", value);
        object(schema.getOrDefault("properties", Map.of())).forEach((name, member) -> {
            if (value.containsKey(name)) {
                check(value.get(name), object(member), at + "/" + name);
            }
        });
    }

    private void elements(List<Object> value, Map<String, Object> schema, String at) {
        expect(value.size() >= number(schema, "minItems"), at, "minItems", value);
        boolean unique = Boolean.TRUE.equals(schema.get("uniqueItems"));
        expect(!unique || new HashSet<>(value).size() == value.size(), at, "uniqueItems", value);
        if (schema.containsKey("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), object(schema.get("items")), at + "/" + i);
            }
        }
    }

    private static int number(Map<String, Object> schema, String keyword) {
        return ((BigDecimal) schema.getOrDefault(keyword, BigDecimal.ZERO)).intValueExact();
    }

    private static boolean hasType(Object value, Object type) {
        if (type instanceof List) {
            return array(type).stream().anyMatch(t -> hasType(value, t));
        }
        return switch ((String) type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal n && n.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private void expect(boolean holds, String at, String keyword, Object value) {
        if (!holds) {
            problems.add(at + ": " + keyword + ": " + value);
        }
    }
}
