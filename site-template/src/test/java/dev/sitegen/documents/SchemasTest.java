package dev.sitegen.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Sequence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schemas for editors are those that follow from the readers and the manuals, and agree with the readers on every golden case. With
 * {@code -Dschemas.update=true} they are written anew.
 */
class SchemasTest {

    private static final Path SHIPPED = Path.of("..", "core", "src", "main", "resources", "dev", "sitegen", "schema");
    private static final Path GOLDEN = Path.of("..", "core", "src", "test", "resources", "golden");
    private static final Path SAMPLE = Path.of("..", "content");

    /** Unknown key, wrong type, missing key. */
    private static final Set<String> OF_KEYS = Set.of("SG105", "SG106", "SG107");

    private static final Pattern PROBLEM =
            Pattern.compile("(?<path>[^:]+)(?::\\d+)*: (?:error|warning|info): .*\\[(?<code>SG\\d{3})]");

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,15})(?:\\.\\d+)?");

    private static Map<String, Map<String, Object>> made;
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    @BeforeAll
    static void make() throws IOException {
        made = new Schemas(Manual.read("manual.md"), Manual.read("manual.zh-CN.md"), ReaderKeys.read()).all();
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        for (Map.Entry<String, Map<String, Object>> schema : made.entrySet()) {
            SCHEMAS.put(schema.getKey(), factory.getSchema(json(schema.getValue())));
        }
    }

    private static String json(Map<String, Object> schema) throws IOException {
        return new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(plain(schema))
                        .replace("\r\n", "\n")
                + "\n";
    }

    /** The same with nulls for {@link SchemaTypes#NONE}. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new java.util.LinkedHashMap<>();
            map.forEach((key, inner) -> plain.put(key, plain(inner)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(inner -> plain.add(plain(inner)));
            return plain;
        }
        return value == SchemaTypes.NONE ? null : value;
    }

    @Test
    void theShippedSchemasAreThoseOfReadersAndManuals() throws IOException {
        for (Map.Entry<String, Map<String, Object>> schema : made.entrySet()) {
            Path file = SHIPPED.resolve(schema.getKey() + ".schema.json");
            if (Boolean.getBoolean("schemas.update")) {
                Files.createDirectories(SHIPPED);
                Files.writeString(file, json(schema.getValue()));
            }
            assertEquals(json(schema.getValue()), Files.readString(file), "write it with -Dschemas.update=true");
        }
    }

    @Test
    void theSampleSiteIsAccepted() throws IOException {
        assertEquals(List.of(), refused(SAMPLE, Set.of()));
    }

    @Test
    void goldenCasesWithoutProblemsOfKeysAreAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Path golden : goldens()) {
            refused.addAll(refused(golden.resolve("input"), withProblems(golden)));
        }
        assertEquals(List.of(), refused);
    }

    /** The files of a content directory that a schema refuses, with the reason; some are left out. */
    private static List<String> refused(Path content, Set<String> leftOut) throws IOException {
        List<String> refused = new ArrayList<>();
        for (String path : files(content)) {
            Optional<JsonNode> data = leftOut.contains(path) ? Optional.empty() : data(content.resolve(path));
            data.map(value -> SCHEMAS.get(schemaOf(path)).validate(value))
                    .filter(errors -> !errors.isEmpty())
                    .ifPresent(errors -> refused.add(content + "/" + path + ": " + errors));
        }
        return refused;
    }

    @Test
    void filesWithWrongKeysOrTypesAreRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (Path golden : goldens()) {
            for (String path : files(golden.resolve("input"))) {
                if (codes(golden, path).stream().anyMatch(OF_KEYS::contains)) {
                    Optional<JsonNode> data = data(golden.resolve("input").resolve(path));
                    if (data.isPresent()) {
                        boolean wrong = !SCHEMAS.get(schemaOf(path))
                                .validate(data.get())
                                .isEmpty();
                        refused += wrong ? 1 : 0;
                        if (!wrong) {
                            accepted.add(golden.getFileName() + "/" + path);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), accepted);
        assertTrue(refused > 10, "refused: " + refused);
    }

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Set<String> withProblems(Path golden) throws IOException {
        Set<String> paths = new HashSet<>();
        for (String line : Files.readAllLines(golden.resolve("diagnostics.txt"))) {
            Matcher problem = PROBLEM.matcher(line);
            if (problem.matches()) {
                paths.add(problem.group("path"));
            }
        }
        return paths;
    }

    private static Set<String> codes(Path golden, String path) throws IOException {
        Set<String> codes = new HashSet<>();
        for (String line : Files.readAllLines(golden.resolve("diagnostics.txt"))) {
            Matcher problem = PROBLEM.matcher(line);
            if (problem.matches() && problem.group("path").equals(path)) {
                codes.add(problem.group("code"));
            }
        }
        return codes;
    }

    /** The files of a content directory that have a schema. */
    private static List<String> files(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .filter(path ->
                            !path.startsWith("target/") && !schemaOf(path).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static String schemaOf(String path) {
        if (path.matches("(?:site|organizations|indicators)\\.yaml")) {
            return path.substring(0, path.indexOf('.'));
        }
        if (path.matches("forms/[^/]+\\.yaml")) {
            return "form";
        }
        return path.matches("reports/.+\\.md") ? "report" : path.matches("pages/.+\\.md") ? "page" : "";
    }

    /** The data of a YAML file, or of the front matter of a Markdown file; empty if it cannot be read. */
    private static Optional<JsonNode> data(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (file.toString().endsWith(".md")) {
            int end = text.indexOf("\n---", 3);
            if (!text.startsWith("---\n") || end < 0) {
                return Optional.empty();
            }
            text = text.substring(4, end + 1);
        }
        Problems problems = new Problems();
        Optional<Mapping> read = YamlReader.read(SourceFile.of(file.toString(), text), problems);
        return problems.hasErrors() ? Optional.empty() : read.map(SchemasTest::node);
    }

    private static JsonNode node(YamlValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Mapping mapping) {
            ObjectNode object = nodes.objectNode();
            for (Entry entry : mapping.entries()) {
                object.set(entry.key().text(), node(entry.value()));
            }
            return object;
        }
        if (value instanceof Sequence sequence) {
            ArrayNode array = nodes.arrayNode();
            sequence.items().forEach(item -> array.add(node(item)));
            return array;
        }
        String text = ((Scalar) value).text();
        if (text.isBlank()) {
            return nodes.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return nodes.booleanNode(text.equals("true"));
        }
        return NUMBER.matcher(text).matches() ? nodes.numberNode(new java.math.BigDecimal(text)) : nodes.textNode(text);
    }

    @Test
    void aWrongValueOfEveryTypeIsRefused() {
        ObjectNode report =
                JsonNodeFactory.instance.objectNode().put("title", "示例").put("date", "2024-02-18");
        assertTrue(SCHEMAS.get("report").validate(report).isEmpty());
        assertFalse(SCHEMAS.get("report")
                .validate(report.deepCopy().put("date", "二月"))
                .isEmpty());
        assertFalse(SCHEMAS.get("report")
                .validate(report.deepCopy().put("draft", "yes"))
                .isEmpty());
        assertFalse(SCHEMAS.get("report")
                .validate(report.deepCopy().put("tilte", "示例"))
                .isEmpty());
        assertFalse(SCHEMAS.get("report")
                .validate(report.deepCopy().put("attachments", "a.pdf"))
                .isEmpty());
        assertFalse(SCHEMAS.get("report")
                .validate(report.deepCopy().without(List.of("title")))
                .isEmpty());
    }
}
